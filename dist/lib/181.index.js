export const id = 181;
export const ids = [181];
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
    30181: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            EXPLAINED: () => (EXPLAINED),
            explanations: () => (explanations)
        });
        ;
        const advisoriesFailures = {
            'database-missing': {
                means: 'A database of vulnerabilities is not where it is looked for, or was never fetched. Nothing was checked.',
                next: 'Fetch it with `pakages scan update`, or correct the path in `databases`.',
            },
            'database-damaged': {
                means: 'A database cannot be read to its end. Half a database is none, since what is missing would pass for safe.',
                next: 'Fetch it again.',
            },
            'database-unknown': {
                means: 'What is named is no database that can be fetched.',
                next: 'The message lists the names. A file or folder of your own is given to `databases`, and is not fetched.',
            },
            'database-index-unusable': {
                means: 'A scan keeps an index of its databases, and it is gone, damaged or of another version.',
                next: 'Remove it, and scan again: it is made anew.',
            },
            'osv-answer-unusable': {
                means: 'The API of OSV answered something else than what was asked, or without an end.',
                next: 'Run it again later, or leave out `live` and use databases that were fetched.',
            },
            'vex-malformed': {
                means: 'A document with statements is neither OpenVEX 0.2.0 nor CycloneDX with `vulnerabilities`.',
                next: 'Have it written anew as JSON. CSAF is not read: convert it.',
            },
        };
        ;
        const catalogFailures = {
            'index-not-found': {
                means: 'There is no index at the address: it has no list of checksums, which `index` writes.',
                next: 'Give the address that the pages are under, with its path. After the first publish, pages of GitHub take some minutes.',
            },
            'index-not-json': {
                means: 'A file of the index is not JSON. Mostly the address leads to a page for people, or to a login.',
                next: 'Open the address that the message names in a browser. Give the address of the index itself, not that of one of its pages.',
            },
            'index-incomplete': {
                means: 'The index does not list its packages. Its publishing may have been cut off.',
                next: 'Have it published anew.',
            },
            'index-file-unlike-checksum': {
                means: 'A file of the index is gone, or is not what the signed list says. The index may have been published anew while it was read, or somebody changed a file.',
                next: 'Run it again. If it stays so, tell the maintainers, and do not install from it.',
            },
            'index-file-misplaced': {
                means: 'A file of the index describes another package than the one whose place it is in.',
                next: 'Have the index written anew, and tell its maintainers: nothing that they use writes that.',
            },
            'index-expired': {
                means: 'The index says until when it holds, and that is over. An expired index may hide what was removed since.',
                next: 'Check the clock of this machine. Maintainers: let a scheduled workflow run `index`, at least each week.',
            },
            'index-version-impossible': {
                means: 'The number of the index is beyond what any index of today has. Who takes such a number keeps later ones from being taken.',
                next: 'Check the clock of this machine, and tell who publishes the index: its key may be in wrong hands.',
            },
            'index-undated': {
                means: 'The index does not say when it was issued, so that nobody can tell old from new.',
                next: 'Have it written anew by `index`.',
            },
            'index-older-than-seen': {
                means: 'A newer index was seen from here before. An old one is validly signed too, and hides what was removed since.',
                next: 'Try again later: caches of web servers lag for minutes. If it stays so, ask the maintainers.',
            },
            'index-name-twice': {
                means: 'Two recipe repositories bring a package of one name, or a package has a version twice. One page cannot be both.',
                next: 'Rename one of them, or leave one repository out.',
            },
            'index-foreign-file': {
                means: 'Where the index is to write a file lies one that no earlier index wrote. It is not overwritten.',
                next: 'Give the index a folder of its own, or remove the file.',
            },
            'file-unlike-digest': {
                means: 'A file that `pakages.json` names with its digest has another content.',
                next: 'If the change is right, correct the digest; else bring the file back.',
            },
        };
        ;
        const cliFailures = {
            'command-unknown': {
                means: 'There is no such command, or no such flag before a command.',
                next: '`pakages --help` lists the commands. Flags stand behind the command.',
            },
            'failure-unknown': {
                means: 'No failure has that id in this version.',
                next: 'Copy the id from between the brackets of the message: `error[ID]: …`. `pakages explain` without an id lists all of them.',
            },
            'flag-unknown': {
                means: 'The command has no flag of that name.',
                next: '`pakages COMMAND --help` lists its flags. What belongs to a program that is run stands behind `--`.',
            },
            'flag-without-value': {
                means: 'A flag stands without the value that it needs.',
                next: 'Write `--flag VALUE` or `--flag=VALUE`; the second form also where the value begins with a dash.',
            },
            'flag-repeated': {
                means: 'A flag that takes one value was given several times, and nobody can say which one is meant.',
                next: 'Give it once. Flags for lists may be repeated.',
            },
            'word-unexpected': {
                means: 'The command takes no word at that place.',
                next: '`pakages COMMAND --help` shows what it takes. Quote what has blanks in it.',
            },
            'secret-in-flag': {
                means: 'A secret was given as a flag. Everybody on a machine can read the flags of all programs, and shells keep them.',
                next: 'Put it into the environment variable that the message names. If others use the machine, replace the secret.',
            },
            'two-needed-to-compare': {
                means: 'Two things are compared, and another number was given.',
                next: 'Write both, the older one first.',
            },
            'dev-build-failed': {
                means: 'The recipe that you work on did not build. Above stands the first error of the log, at its line.',
                next: 'Mend it and save: with `--watch` it is built again by itself. The build folder stays, to look into.',
            },
            'spec-without-name': {
                means: 'A spec names no package, so that it could be any.',
                next: 'Begin with the name: `libfoo@1.2 +shared`.',
            },
            'install-root-is-published': {
                means: 'What is tried out must not end up in what is published, and the install root is that of `build`.',
                next: 'Give another `install-root`, or leave it out.',
            },
            'install-root-of-spack': {
                means: 'The install root was made by a Spack, not by Pakages, which removes only what it installed.',
                next: 'Remove with that Spack (`spack uninstall`).',
            },
            'init-below-repository': {
                means: 'GitHub reads workflows at the root of a repository only, and this folder lies below one.',
                next: 'Run `pakages init` in the root that the message names.',
            },
            'init-conflict': {
                means: 'Lines that you changed are changed in the new version, too. Nothing was written.',
                next: 'Choose with `--conflicts mine`, `theirs` or `mark`; the last writes both into the file.',
            },
            'package-still-needed': {
                means: 'What is to be removed is needed by other packages that stay.',
                next: 'Remove those as well, in one go, or keep it. `pakages remove --gc` takes away what nothing needs.',
            },
            'package-origin-unknown': {
                means: 'A package is damaged, and no record says which registry it came from, so that it cannot be installed anew by itself.',
                next: 'Remove it and install it again. What Spack installed is mended by Spack.',
            },
            'program-not-named': {
                means: 'Packages were named, and no program to run with them.',
                next: 'Write it behind two hyphens: `pakages run SPEC -- PROGRAM`.',
            },
            'sbom-not-attached': {
                means: 'The image has no SBOM, or is not there.',
                next: 'Check the tag. `push` attaches those that `sbom` wrote before it.',
            },
            'sboms-differ': {
                means: 'The SBOMs differ in an aspect that `fail-on` names. The comparison above lists it.',
                next: 'If the difference is right, go on, or name less in `fail-on`.',
            },
            'database-not-fetched': {
                means: 'Some databases of vulnerabilities could not be fetched. The others are new.',
                next: 'Try again later. `max-age` of a scan says how old a database may be.',
            },
        };
        ;
        const containerFailures = {
            'base-not-found': {
                means: 'The base of the image is not there, or is not given out without a login: registries answer the same for both.',
                next: 'Check its name, `oci://HOST/PATH:TAG`. Of a private one give `base-username` and `base-password`.',
            },
            'base-platform-unfit': {
                means: 'The base is not there for the platform that the packages are for.',
                next: 'Choose another base, or packages for a platform that it has.',
            },
            'base-incomplete': {
                means: 'The base lists a platform that is not in the registry: it was copied in part.',
                next: 'Copy it anew, with all of its platforms or with one alone.',
            },
            'base-not-an-image': {
                means: 'What is named as base is no image to run: an artifact of another kind, or one that contradicts itself.',
                next: 'Name an image of an operating system, such as `debian:12-slim`.',
            },
            'base-layer-kind-unknown': {
                means: 'A layer of the base is of a kind that is not known, or that may not be given on, as those of Windows.',
                next: 'Name a base whose layers are tarballs: plain, with gzip or with zstd.',
            },
            'base-layer-unreadable': {
                means: 'A layer of the base cannot be read as all programs would read it, or unpacks to something else than its config says.',
                next: 'Copy the base anew, have its layers packed anew (`docker build`, `buildah`), or use another.',
            },
            'base-too-large': {
                means: 'The base has more files, folders or bytes than images have. It may be made to fill disks.',
                next: 'Use a base from a source that you trust, and a smaller one.',
            },
            'base-link-in-the-way': {
                means: 'The base has a link or a file where packages are to be laid, so that they would take its place, or land elsewhere.',
                next: 'Take `layers: short` with another `prefix`, or another base.',
            },
            'node-too-old': {
                means: 'The base is packed by zstd, which this Node.js does not read.',
                next: 'Use Node.js 22.15 or newer.',
            },
            'image-archive-unreadable': {
                means: 'The file is no image as `docker save`, `skopeo` or `pakages container` write it.',
                next: 'Write it anew, or name the image in its registry.',
            },
            'layer-path-twice': {
                means: 'Two packages bring a file of one path, and a layer can hold only one.',
                next: 'Leave one of them out, or take the layers of the registry as they are: `layers: cache`.',
            },
        };
        ;
        const coreFailures = {
            'internal-error': {
                means: 'Something happened that nobody thought of: a bug in Pakages, not a mistake of yours. It ends with exit code 70 and prints a stack.',
                next: 'Report it with the link that is printed, with the stack, the version (`pakages --version`), the command or step, and what was special about it. Nothing of your run is sent by itself: look through the lines for what is not public.',
            },
            'network-failed': {
                means: 'A server that is no registry could not be reached, broke off, or was led astray by a proxy. The message names its host and what the system said.',
                next: 'Try the address with `curl -I` on the same machine. `ENOTFOUND` is a name that is not known, `ECONNREFUSED` a host where nothing listens, and a code with `CERT` a certificate that `NODE_EXTRA_CA_CERTS` can make known. Behind a proxy set `HTTPS_PROXY`.',
            },
            'disk-full': {
                means: 'A disk or a quota is used up.',
                next: 'Free space, or set `work-dir`, `install-root` and `PAKAGES_CACHE` to a larger disk. `df -h` says which one is full, and `df -i` whether files ran out and not bytes.',
            },
            'file-system-read-only': {
                means: 'The folder lies on a file system that cannot be written, as in many containers.',
                next: 'Set `work-dir`, `install-root` or `PAKAGES_CACHE` to a folder that can be written.',
            },
            'permission-denied': {
                means: 'The system does not let this user do that. In containers files often belong to another user than the one that runs.',
                next: 'Look at the owner with `ls -ln` on the path of the message, and at the user with `id`. Run as that user, or name another folder.',
            },
            'path-unusable': {
                means: 'The system cannot follow the path: a part of it is a file where a folder must be, or a folder where a file must be, links lead in a circle, or it is too long.',
                next: 'Check the path in the message part by part. Shorter folders help where it is too long: 255 letters a name and 4,096 a path are the most.',
            },
            'command-too-long': {
                means: 'Words and variables together are longer than the system hands to a program, which is 2 MB for most.',
                next: 'Load fewer packages at once, or unset variables that grew long, such as `PATH` or `LD_LIBRARY_PATH`.',
            },
            'too-many-open-files': {
                means: 'The process has as many files and connections open as the system lets it have.',
                next: 'Raise the limit (`ulimit -n 4096`), or lower `concurrency` or the number of parallel jobs.',
            },
            'out-of-memory': {
                means: 'The memory is used up, or the limit of a container is.',
                next: 'Lower the number of parallel jobs, or take a machine with more memory. A gigabyte for each parallel job is a good beginning for C++.',
            },
            'input-missing': {
                means: 'Something that must be given was not. An input that is there and empty counts as missing: mostly an expression such as `${{ vars.NAME }}` names a variable that the repository does not have.',
                next: 'Give it in `with:` of the step, or as a flag. Check the spelling of variables and secrets in the expression, and that secrets reach the job: pull requests of forks get none.',
            },
            'input-malformed': {
                means: 'An input or flag has a value that it never takes, whatever files, registries and the network say. The message quotes it.',
                next: 'The message says what is taken; `pakages COMMAND --help` and the README of the action list all values. In YAML, quote what could be read as something else: `"1.10"`, `"on"`, `"0755"`.',
            },
            'inputs-contradict': {
                means: 'Two inputs exclude each other: they say the same thing twice, or one only makes sense without the other.',
                next: 'Leave one of them out. A configuration (`pakages.json`) counts only where an input is not given, so that it contradicts nothing.',
            },
            'file-missing': {
                means: 'A file that was named is not there. Paths of inputs begin at the workspace (`GITHUB_WORKSPACE`), at a terminal at the folder that you stand in.',
                next: 'Check the path. In a workflow, check that the step that writes it ran in the same job, or that its artifact was downloaded.',
            },
            'file-unreadable': {
                means: 'A file is there, and the system does not give it out: it is a folder, or this user may not read it.',
                next: 'Check its kind and its permissions with `ls -l`.',
            },
            'file-is-folder': {
                means: 'A folder was named where a file must be.',
                next: 'Name a file in it.',
            },
            'file-not-written': {
                means: 'A file could not be written: the folder belongs to somebody else, is read-only, or the disk is full. What was written before it stays.',
                next: 'Check the permissions of the folder and the space of the disk, and run it again.',
            },
            'folder-missing': {
                means: 'A folder that was named is not there. In a workflow the repository is mostly not checked out yet, or into another path.',
                next: 'Check the path, and put `actions/checkout` before the step. Paths begin at the workspace, not at the folder of the workflow.',
            },
            'folder-not-readable': {
                means: 'The system does not let this user list a folder.',
                next: 'Name a folder that you may read, or mend its permissions.',
            },
            'folder-not-writable': {
                means: 'Nothing can be written into a folder that was named, or it cannot be made: its owner, a read-only file system or a file on the way prevents it.',
                next: 'Name another folder in the input of the message, or give it to this user (`chown`).',
            },
            'not-a-regular-file': {
                means: 'Where a file must be lies a pipe, a socket or a device. Reading it could wait for ever, so that it is not opened.',
                next: 'Remove it, or name another folder. Nothing that Pakages writes is one: find out who put it there.',
            },
            'path-with-space': {
                means: 'The path of an install root or of the cache has a blank in it. Build systems split paths at blanks, and fail in ways that do not tell.',
                next: 'Set `install-root` or `PAKAGES_CACHE` to a path without one.',
            },
            'configuration-missing': {
                means: 'There is no `pakages.json` where it is looked for, and what was asked for needs one.',
                next: 'Write one (`pakages init` does), or name it with `config`. docs/pakages-json.md shows what it holds.',
            },
            'configuration-not-json': {
                means: '`pakages.json` cannot be read as JSON with comments: a comma, quote or bracket is missing, a key is there twice, or the file is something else.',
                next: 'Look at the line that is named and at the one before it. Comments, single quotes and a comma at the end of a list are allowed, as JSON5 has them.',
            },
            'configuration-invalid': {
                means: '`pakages.json` is JSON, and holds keys or values that Pakages does not know. Unknown keys are refused, so that a misspelt rule of trust is not taken for none.',
                next: 'Mend the line that is named; further faults are listed with it. docs/pakages-json.md has every key. A key of a newer version needs a newer version of the action.',
            },
            'target-not-configured': {
                means: 'A job or command names a target that `targets` of `pakages.json` does not describe.',
                next: 'Add it there, or correct the name; `pakages targets` lists those that are.',
            },
            'policy-not-on-default-branch': {
                means: 'Pull requests must not change the rules that judge them: the policy is read from the default branch, and it has no such file.',
                next: 'Merge the file of the policy first, then use it. Check its path in `trust` of `pakages.json`.',
            },
            'policy-file-unreadable': {
                means: '`trust` of `pakages.json` names a file for the policy that is not there, or cannot be read.',
                next: 'Correct the path: it starts at the folder of the configuration.',
            },
            'criterion-unknown': {
                means: 'The policy asks for a criterion of review that is neither built in (functional, safe, license) nor defined.',
                next: 'Correct the word, or define it under `define-criteria` of `trust`.',
            },
            'public-key-shared': {
                means: 'The policy gives one key to two who must differ, such as an auditor and the builds. Who holds it could approve what they made themselves.',
                next: 'Give builds, the workflow that signs reviews, and each auditor a key of their own.',
            },
            'public-key-unusable': {
                means: 'A key in the policy is no public key that signatures can be checked with: a private key, another kind, or a path that names no key.',
                next: 'Give the public key in PEM, of the kind ECDSA P-256 or Ed25519. A private key that was committed is public now: replace it everywhere.',
            },
            'document-invalid': {
                means: 'A file that steps hand on begins as it should and does not hold what it must: it was edited, cut, or written by another version.',
                next: 'Run the step that wrote it again. Use one version of the actions in all jobs of a workflow.',
            },
            'document-of-other-kind': {
                means: 'The file is none of the kind that is needed: it has another `schema`, or none. Mostly an input names the wrong one of several files.',
                next: 'Name the file that the command in the message wrote. If the versions of the schema differ, bring all steps to one version.',
            },
            'index-address-malformed': {
                means: 'What is given as `index` is neither an https address nor a folder. Plain http is taken for this machine only.',
                next: 'Give the address that the pages of the index are under, such as `https://OWNER.github.io/NAME/`.',
            },
            'index-not-answering': {
                means: 'The server of the index answers with an error. Just after the first publish, pages take some minutes to appear.',
                next: 'Open the address in a browser. 404 is an address that is not right or pages that are not on (Settings, Pages); 5xx is a server that is down.',
            },
            'index-too-large': {
                means: 'A file of the index is larger than any index has. It is not read on, since that could fill the memory.',
                next: 'Check the address: something else answers there.',
            },
            'index-file-not-unpacked': {
                means: 'A file of the index that ends in `.gz` cannot be unpacked. Some servers unpack such files on the way, and say that they did not.',
                next: 'Check the address, and have the server give out files that end with `.gz` as they are.',
            },
            'work-folder-in-use': {
                means: 'Another action of Pakages works in the same work folder. Two at once would write over each other.',
                next: 'Wait until it has ended, or give this run another `work-dir`. What a process that is gone held is taken over by itself.',
            },
            'publish-from-malformed': {
                means: '`publish-from` says from which branches and events may be published, and holds something that is neither, or an event that anybody can start.',
                next: 'Give names of branches such as `develop` or `release/*`, or `event:NAME` with an event that the message lists.',
            },
            'run-may-not-publish': {
                means: 'Only runs of the default branch publish, unless `publish-from` says more, so that nobody publishes by a pull request or from a fork. This run is another.',
                next: 'Merge first, or name the branch in `publish-from`. For pull requests leave publishing out: what is built there is still tested.',
            },
            'mirror-malformed': {
                means: 'A mirror says by which address another is replaced. One side is no prefix of an address, or the `=` between them is missing.',
                next: 'Write https://FROM/=https://TO/, with a slash at the end of both.',
            },
            'program-not-started': {
                means: 'A program could not be started on the terminal: it is not among what the packages bring, may not be run, or is for another machine.',
                next: 'Check its name, that it is executable, and that it is for this machine (`file PROGRAM`).',
            },
            'program-missing': {
                means: 'Pakages calls another program, such as git or Spack, and the system does not find it.',
                next: 'Install it, or put its folder on the PATH. In a container, the image must bring it.',
            },
            'not-yaml': {
                means: 'A file that must be YAML is not: mostly the indentation, a tab, or a colon in a value without quotes.',
                next: 'Check the file with `python3 -c "import yaml; yaml.safe_load(open(...))"`, or have it written anew.',
            },
        };
        ;
        const githubFailures = {
            'github-unreachable': {
                means: 'The API of GitHub could not be asked.',
                next: 'Look at https://www.githubstatus.com, check the connection and the proxy, and run it again.',
            },
            'github-refused': {
                means: 'GitHub understood and refuses: the token may not do it, a rule of the repository forbids it, a limit is reached, or what it is about is gone.',
                next: 'Read the reason in the message. Mostly the job lacks a line in `permissions:`, or the repository the setting that lets Actions create pull requests.',
            },
            'repository-name-malformed': {
                means: 'A repository on GitHub is named by its owner and its name.',
                next: 'Write `owner/name`, without https and without `.git`.',
            },
            'identity-token-missing': {
                means: 'Signing without a key needs the identity of the job, and GitHub gives none: the job does not ask for it, comes from a fork, or runs elsewhere.',
                next: 'Give the job `permissions: id-token: write` and `attestations: write`. At a terminal, sign with a key.',
            },
            'identity-token-unusual': {
                means: 'The identity of the job is not as GitHub documents it, as on servers of other versions.',
                next: 'Sign with a key: the input `signing-key`, and no `id-token: write`.',
            },
            'keyless-signing-failed': {
                means: 'Sigstore, or the store of attestations of GitHub, did not take the signature.',
                next: 'Check the permissions that the message names, and https://status.sigstore.dev. Run it again later, or sign with a key.',
            },
        };
        ;
        const registryFailures = {
            'registry-unauthorized': {
                means: 'The registry wants a login, or does not take the one that was given: it is wrong, expired, or of a kind that this registry does not accept.',
                next: 'For ghcr.io give `token: ${{ github.token }}` and `permissions: packages`; fine-grained personal tokens do not work there, classic ones do. Elsewhere check `username` and `password`. Try the same with `docker login`.',
            },
            'registry-forbidden': {
                means: 'The registry knows who asks, and does not let them do that. On ghcr.io each package has a list of repositories that may write to it.',
                next: 'Give the job `permissions: packages: write`. If it has that, open the settings of the package on GitHub, and under "Manage Actions access" add the repository with the role Write.',
            },
            'registry-not-found': {
                means: 'What was asked for is not in the registry, or the registry says so since the login may not see it: of private repositories all registries do.',
                next: 'Check the path and the tag, then the login. `pakages search --registry …` lists what is there. Before the first push there is nothing.',
            },
            'registry-rate-limited': {
                means: 'The registry was asked more often than it allows, also after the waits that it wanted.',
                next: 'Run it again in some minutes, or an hour for Docker Hub. Log in, since limits of anonymous requests are lower; lower `concurrency`. What was pushed is kept.',
            },
            'registry-server-error': {
                means: 'The registry has an error of its own (5xx), also after several tries.',
                next: 'Look at its status page (https://www.githubstatus.com for ghcr.io) or its log, and run it again later. What was pushed is kept.',
            },
            'registry-unreachable': {
                means: 'No connection to the registry: its name is not known, nothing listens at its port, or the connection broke.',
                next: 'Check host and port, the proxy settings and the firewall. A registry that runs in the job as a service is reached by the name of the service only from a job in a container.',
            },
            'certificate-untrusted': {
                means: 'The connection to the registry cannot be trusted: its certificate is signed by an authority that is not known here, is of another name, has expired, or there is no TLS at all.',
                next: 'Name the file of the authority in `NODE_EXTRA_CA_CERTS` (and in `SSL_CERT_FILE` for Spack), check the clock of the machine. Only for a registry on this machine write `oci+http://`.',
            },
            'registry-timeout': {
                means: 'The registry did not answer in time, also after several tries.',
                next: 'Run it again; what was pushed is kept. Where it is always large layers, lower `concurrency` or find what slows the way down.',
            },
            'registry-truncated': {
                means: 'An answer ended before it was whole, several times in a row: something on the way cuts answers, or the copy in the registry is damaged.',
                next: 'Run it again over another network. If it is the same there, push the package anew.',
            },
            'registry-digest-mismatch': {
                means: 'What the registry gave out does not have the digest that it was asked for by. It was changed on the way or in the registry, by accident or not. It was not used.',
                next: 'Do not use it. Fetch it over another network. If it is the same there, remove it from the registry, push it anew, and ask who may write there.',
            },
            'registry-malformed': {
                means: 'The registry answers with something that is not as the specification of OCI has it.',
                next: 'Check that the address is that of a registry, and what stands before it: proxies and login pages answer in its place.',
            },
            'registry-unsupported': {
                means: 'The registry does not do what was asked, such as deleting. It is allowed not to.',
                next: 'Switch it on in the settings of the registry, or do it on its own pages.',
            },
            'registry-too-large': {
                means: 'A document or an upload is larger than makes sense, or than the registry takes.',
                next: 'Of an upload: ask whoever runs the registry for its limit (ghcr.io: 10 GB a layer). Of what was read: do not use it, somebody stored something else there.',
            },
            'registry-rejected': {
                means: 'The registry understood the request and refuses it: it is read-only, a mirror of another, or takes no images of this kind.',
                next: 'Read what it said, at the end of the message. Name a registry that takes uploads of OCI images.',
            },
            'registry-layer-missing': {
                means: 'A manifest was not stored, since the registry does not have a layer that it names. It may have been cleaned up in between.',
                next: 'Run the push again. If it stays, delete the tag of the package, so that all of it is pushed anew.',
            },
            'attach-without-subject': {
                means: 'An SBOM or a signature is attached to a package, and the registry does not have that package.',
                next: 'Push the package first. If it was there before, look who removed it.',
            },
            'image-not-of-spack': {
                means: 'An image under a tag of packages is none, or does not describe its package as Pakages and Spack write it.',
                next: 'Remove the tag, or push the package anew. Tags that end in `.spack` are for packages only.',
            },
        };
        ;
        const modelFailures = {
            'digest-malformed': {
                means: 'A digest names content by its hash. Here stands something else: a tag, a short form, or another hash than sha256.',
                next: 'Write `sha256:` and 64 lower case hex digits, all of them. `push` and `info` print digests to copy.',
            },
            'document-too-large': {
                means: 'A file from outside is larger, or nested more deeply, than any honest one is. It is refused before it is read, since such a file can use up the memory.',
                next: 'Check that the path or address names what you mean, and not a log or an archive. What wrote the file can write it anew.',
            },
            'not-json': {
                means: 'A file that must be JSON is not. Mostly it was cut off while it was written, edited by hand, or is the page of a login instead of the file.',
                next: 'Look at its first lines. Have whatever wrote it write it anew; of a download, check the address and the proxies on the way.',
            },
            'requirement-malformed': {
                means: 'A requirement is the name of a package with bounds of its version, such as `alpha>=1.2,<2`. The message quotes the part that cannot be read, or says why no version can be within all bounds.',
                next: 'Write `==`, `>=`, `>`, `<=` or `<` with a version, commas between them, and a star only behind `==` (`==1.*`), and quote the whole in a shell, which takes `>` for itself.',
            },
            'lock-malformed': {
                means: 'The file is no `spack.lock` that fits together: it is something else, it was cut, or it was edited so that hashes and specs disagree.',
                next: 'Write it anew with `spack concretize --force`, or run `plan` again. A lock is not edited by hand, and conflicts of git in it are not settled by hand either.',
            },
            'spec-file-malformed': {
                means: 'The file does not describe a concrete spec as Spack writes it.',
                next: 'Write it anew with `spack spec --json`. A `spack.lock` is given as a lock, not as a spec file.',
            },
            'spec-format-old': {
                means: 'The lock or spec is in a format of Spack before 1.0, where compilers were no dependencies. Its hashes mean something else today.',
                next: 'Concretize again with Spack 1.0 or newer. Hashes change with that, so that packages are built anew.',
            },
            'spec-in-a-circle': {
                means: 'A package depends on itself, over others. Spack never writes such a graph: the file is damaged, or somebody made it to keep programs busy.',
                next: 'Concretize anew, or push the package anew. Do not use a file that a stranger gave you.',
            },
            'spec-syntax': {
                means: 'The text is no spec as Spack reads it on its command line. The message quotes where reading stopped.',
                next: 'Write `name@version +variant key=value ^dependency`, or `/hash`. Quote it in a shell, and check that `+`, `~` and `@` stand without a blank where they belong to a name.',
            },
            'version-range-malformed': {
                means: 'The text is no range of versions, or a range that no version can be in, such as one whose lower bound is the higher.',
                next: 'Write `1.2`, `=1.2.3`, `1.2:1.4`, `1.2:` or `:1.4`, several with commas. `1.2` means all of 1.2, and `=1.2` just that one.',
            },
            'version-malformed': {
                means: 'The text is no version: it holds a blank or a sign that versions do not have.',
                next: 'Use letters, digits, dots, dashes and underscores, such as `1.2.3`, `2.0-rc1` or `develop`.',
            },
        };
        ;
        const cacheFailures = {
            'build-cache-missing': {
                means: 'The folder holds no build cache: there is no `v3/manifests` in it.',
                next: 'Run `build` first, in the same job, or name the folder that has it.',
            },
            'build-cache-old': {
                means: 'The build cache was written by Spack 0.23 or older, whose layout is another.',
                next: 'Convert it with `spack buildcache migrate`, or build again.',
            },
            'build-cache-damaged': {
                means: 'A file of the build cache is not what its manifest says. A full disk or a run that was killed may have left it so.',
                next: 'Delete the folder and build again, or push the package into it anew with `spack buildcache push --force`.',
            },
            'binary-not-in-cache': {
                means: 'The registry has no binary of what was asked for: never pushed, pushed with other variants, or elsewhere.',
                next: '`pakages info NAME` lists what there is, with variants and targets. Ask for one of these, or build and push what you need.',
            },
            'binary-not-in-generation': {
                means: 'The generation that was asked for does not hold it, though the registry may.',
                next: '`pakages generations NAME` lists those that do. Without `generation` and `as-of` all are looked at.',
            },
            'binary-for-other-machine': {
                means: 'There are binaries of it, and none runs here: they are for another processor, system or a newer libc.',
                next: 'Have it built for this machine (`targets` of `pakages.json`), or install in a container of the system that it was built on.',
            },
            'generation-missing': {
                means: 'The registry has no such generation or release. Each push is recorded as one.',
                next: '`pakages generations` lists them. Check the registry, too.',
            },
            'generation-unreadable': {
                means: 'A tag of generations holds something else, or is damaged.',
                next: 'Name an older generation by its number for now. Look who pushed the tag, and delete it by hand when it is not yours.',
            },
            'generation-not-counted': {
                means: 'A generation is there, and does not count: it is not signed by those who may, or contradicts what is known. What depends on it would be wrong, so that nothing is done.',
                next: 'The message says why it does not count. If it is none of yours, delete its tag, and look who may write to the registry.',
            },
            'generation-not-recorded': {
                means: 'What was pushed could not be recorded as a generation, since other pushes kept taking the number.',
                next: 'Run it again: what was uploaded is kept. Let one job push at a time (`concurrency`).',
            },
            'generation-number-taken': {
                means: 'Somebody made a tag with the highest number that there is, so that no later push can be recorded.',
                next: 'Delete that tag: the message names it. Then look who may write to the registry.',
            },
            'cache-index-not-written': {
                means: 'The list of the packages in the registry, which Spack reads, could not be brought up to date. The packages themselves are there.',
                next: 'Let one job write it (`update-index: false` in the others), and run it again.',
            },
            'stored-image-malformed': {
                means: 'Under a tag that Pakages writes lies something else: another image, or a damaged one.',
                next: 'Remove the tag, and let the job that writes it run again. If it was not damaged by accident, look who may write there.',
            },
            'image-of-other-package': {
                means: 'Under the tag of a package lies another package.',
                next: 'Do not install it. Remove the tag, push the right one anew, and look who may write to the registry.',
            },
            'layout-unusable': {
                means: 'The folder is no OCI image layout of version 1.0.0.',
                next: 'Name an empty folder, or one that was written as such a layout.',
            },
            'layout-not-writable': {
                means: 'The folder of the layout cannot be written.',
                next: 'Check that it is a folder, that it may be written, and that the disk is not full.',
            },
            'layout-incomplete': {
                means: 'The layout lists a blob that is not in it. It was copied in part, or cleaned up.',
                next: 'Push the package again, or copy the image anew with all of its platforms.',
            },
            'release-unreadable': {
                means: 'A release stands for a generation that cannot be read or does not count. Nobody knows what was frozen for it, so that nothing is deleted.',
                next: 'Lead its tag to its own generation again, which the assets of the release name, or delete the tag.',
            },
            'release-already-frozen': {
                means: 'A release of that name stands for another generation. Releases are not moved, since people rely on them.',
                next: 'Take another name, or give the generation that it stands for.',
            },
            'gpgv-missing': {
                means: 'Public caches of Spack are signed with GnuPG, and the program that verifies it is not here.',
                next: 'Install `gpgv`, or take `public-caches` away.',
            },
            'public-cache-unreadable': {
                means: 'A public cache cannot be read: its address is not right, its server is down, or it is no cache of Spack 1.0 or newer.',
                next: 'Give the address that `spack mirror add` is given: it has `v3/layout.json` below it. Try it with `curl -I`.',
            },
            'public-cache-index-malformed': {
                means: 'The list of a public cache cannot be used.',
                next: 'Whoever keeps that cache writes it anew with `spack buildcache update-index`. Until then take it out of `public-caches`.',
            },
            'public-cache-key-missing': {
                means: 'The key whose signatures are to count is not where it is looked for, in the cache or as a file.',
                next: 'Check the 40 hex digits of the fingerprint, or give the public key as a file.',
            },
        };
        ;
        const connectionFailures = {
            'registry-without-tls': {
                means: 'The host answers without TLS, so that everybody on the way could read and change what is sent.',
                next: 'Check the port. Only for a registry on this machine write `oci+http://`.',
            },
            'proxy-refused': {
                means: 'A proxy stands between this machine and the registry, and cannot be reached or does not let the connection through.',
                next: 'Check `HTTPS_PROXY` and the login in it, and whether the host should be in `NO_PROXY`.',
            },
            'registry-impostor': {
                means: 'Something else answers in the place of the registry: the page of a login, a proxy, or a server that does not speak HTTP.',
                next: 'Open the address in a browser on the same machine. Ask whoever runs the network, or correct the address.',
            },
            'registry-stored-other-bytes': {
                means: 'The registry says that it stored something else than what was sent, several times. Something changes what is sent on the way.',
                next: 'Run it again over another network. If it stays, push to another registry, and tell whoever runs this one.',
            },
            'registry-forgets': {
                means: 'The registry took something and does not have it a moment later: it lags, or several jobs write over each other.',
                next: 'Run it again. Write from one job at a time. A registry of several machines must share its store.',
            },
            'registry-list-endless': {
                means: 'A list of the registry leads from page to page without an end.',
                next: 'Tell whoever runs the registry: it is a fault of it.',
            },
            'registry-list-broken': {
                means: 'A list of the registry breaks off: a page that it leads to is not there. Half a list is not taken for the whole.',
                next: 'Run it again. If it stays so, tell whoever runs the registry.',
            },
            'registry-without-deletion': {
                means: 'The registry does not let clients delete.',
                next: 'Switch deletion on (docker-registry: `storage.delete.enabled`), or delete on its own pages. On GitHub, packages have a page of their versions.',
            },
            'token-service-insecure': {
                means: 'The registry wants the login to be sent in clear over the network. Nothing was sent.',
                next: 'Tell whoever runs it: its token service needs TLS.',
            },
            'upload-out-of-step': {
                means: 'The registry has other bytes of an upload than were sent.',
                next: 'Run it again. If it stays, look at the proxies on the way.',
            },
            'registry-address-malformed': {
                means: 'What is given is no address of a registry, or names no repository in it.',
                next: 'Write `oci://HOST/PATH`, or `oci-layout:FOLDER` for a folder. Paths have lower case letters only: on GitHub write the owner so too.',
            },
            'registry-address-insecure': {
                means: '`oci+http://` would send packages and logins in clear over a network.',
                next: 'Write `oci://`. Without TLS only registries on this machine are taken.',
            },
            'login-in-address': {
                means: 'An address holds a user name or password. Addresses end up in logs and documents.',
                next: 'Take it out, give `username` and `password`, and change the password if the address was already printed somewhere.',
            },
            'image-name-malformed': {
                means: 'The text does not name an image.',
                next: 'Write `oci://HOST/PATH:TAG`, `HOST/PATH@sha256:DIGEST`, `oci-layout:FOLDER:TAG`, or as Docker has it, `debian:12-slim`.',
            },
        };
        ;
        const openFailures = {
            'registry-not-named': {
                means: 'No registry is named, neither as input nor in `pakages.json`.',
                next: 'Give `registry` (`oci://ghcr.io/OWNER/PATH`, or `oci-layout:FOLDER`), or write it into `pakages.json`.',
            },
            'index-without-signers': {
                means: 'The index does not say whom it trusts, so that nothing of the registry can be verified by it alone.',
                next: 'Have it written anew by `index`, or give a policy of your own in `pakages.json`.',
            },
            'index-not-verified': {
                means: 'An index that nobody verified names a registry. Who can change such an index could lead your login, or this machine, to a place of theirs.',
                next: 'Verify the index: give `trust`, or a policy in `pakages.json`. Or name the registry yourself.',
            },
            'base-container-missing': {
                means: 'There is no base container for a target that is to be built in one.',
                next: 'Name a target that the message lists, or a container of your own for its jobs.',
            },
            'plan-changed': {
                means: 'The plan, its lock or its facts are not as `plan` wrote them: something changed them between the jobs, or files of two plans were mixed.',
                next: 'Hand on `plan.json`, `spack.lock` and `facts.json` together, with one version of the actions, and run all jobs of the workflow again.',
            },
            'plan-not-of-this-commit': {
                means: 'The plan was made for another commit, or for other recipes, than those that this job has.',
                next: 'Let the job that plans and those that build check out the same commit, and give them the same `repository` and `recipes-ref`.',
            },
            'run-not-named': {
                means: 'The jobs of a plan find what they hand on by the name of the run, and here is none.',
                next: 'Give `run` (at a terminal `--run NAME`): the same to all jobs, another for each run.',
            },
            'public-cache-name-malformed': {
                means: '`public-caches` names something that is no cache, or one without a key whose signatures count.',
                next: 'Write the address and behind it the fingerprint or the file of a key, or `spack@develop` for the caches of Spack itself.',
            },
            'signing-key-missing': {
                means: 'It was asked to sign with a key, and none is given. Secrets are empty in runs of pull requests from forks.',
                next: 'Give the private key (PEM) from a secret as `signing-key`.',
            },
            'source-date-epoch-malformed': {
                means: '`SOURCE_DATE_EPOCH` is the time that documents are dated with, and holds something else.',
                next: 'Set it to seconds since 1970, such as the output of `git log -1 --format=%ct`, or unset it.',
            },
        };
        ;
        const repositoryFailures = {
            'git-failed': {
                means: 'git was called and failed. The message ends with what git said itself.',
                next: 'Check the repository out with `actions/checkout` and `contents: read`. The same call at a terminal in that folder shows all of its output.',
            },
            'git-owner-not-trusted': {
                means: 'The checkout belongs to another user than the one that runs, as in jobs with a container. git refuses to work there.',
                next: 'Run `git config --global --add safe.directory "$GITHUB_WORKSPACE"` in a step before.',
            },
            'git-repository-missing': {
                means: 'The folder is in no git repository, and what was asked for needs its history.',
                next: 'Put `actions/checkout` before the step. An archive that was downloaded has no history: clone instead.',
            },
            'git-folder-missing': {
                means: 'A folder of a commit is read, and it is not there in that commit, or is a link.',
                next: 'Name the folder itself as `repository` of the configuration, and check that it was committed.',
            },
            'git-clone-failed': {
                means: 'A repository such as that of Spack could not be cloned. The message ends with what git said.',
                next: 'Check address, ref and connection with `git ls-remote URL`. For a private repository git needs a login of its own.',
            },
            'git-push-outrun': {
                means: 'A review was written, and each time that it was pushed somebody else had pushed before.',
                next: 'Run it again. If it happens often, give the workflow of reviews a `concurrency` group.',
            },
            'git-push-refused': {
                means: 'git could not push: the token may not write, or the branch is protected.',
                next: 'Give the job `permissions: contents: write`. Where the branch is protected, let the workflow pass in its rules, or name another branch.',
            },
            'default-branch-unreadable': {
                means: 'Rules of trust are read from the default branch, and it could not be fetched or read.',
                next: 'Give the job `contents: read` and its token, and leave `persist-credentials` of the checkout, or name the token in the input.',
            },
            'git-history-too-short': {
                means: 'The clone is shallow, and does not reach back to the commit that is compared with.',
                next: 'Give `actions/checkout` `fetch-depth: 0`, or a number that reaches back far enough.',
            },
            'git-commit-missing': {
                means: 'The clone has no such commit, branch or tag. A checkout of a pull request has the branches of the repository only as `origin/NAME`.',
                next: 'Write `origin/main`, and give `actions/checkout` `fetch-depth: 0`.',
            },
            'git-history-unrelated': {
                means: 'The two commits have no ancestor in common, so that nobody can say what changed between them.',
                next: 'Give a commit of this repository. After its history was written anew, take one of the new history.',
            },
            'git-reference-malformed': {
                means: 'What is given is no name of a tag, a branch or a commit that git takes.',
                next: 'Give a name such as `v1.1.1` or `develop`, or a commit of 40 hex digits.',
            },
            'git-address-malformed': {
                means: 'What is given is no https address of a git repository, or there is a user name or password in it, which would end up in logs.',
                next: 'Write `https://HOST/OWNER/NAME.git`, and keep the login in the credentials of git.',
            },
            'not-a-recipe-repository': {
                means: 'The folder holds no recipes as Spack wants them: neither it nor a folder `spack_repo/NAMESPACE` has a `repo.yaml`.',
                next: 'Point the input to the folder with `repo.yaml`. `pakages init` or `spack repo create` make one.',
            },
            'repo-yaml-malformed': {
                means: '`repo.yaml` is not as Spack reads it. Without `api` Spack takes the repository for one of its first layout, and does not find the recipes.',
                next: 'Write `repo:`, and below it `namespace: NAME` and `api: v2.0`.',
            },
        };
        ;
        const sbomFailures = {
            'sbom-malformed': {
                means: 'The file is no SBOM that can be read, or is listed as one and holds none. CycloneDX and SPDX 2 are read, as JSON.',
                next: 'Have it written anew as JSON. SPDX 3, tag-value and XML are not read: convert them.',
            },
            'sbom-too-large': {
                means: 'An SBOM lists more components than any honest one does. It is refused before it fills the memory.',
                next: 'Take it apart, and look at its parts one by one.',
            },
        };
        ;
        const scaffoldFailures = {
            'conflict-unsettled': {
                means: 'A file has the marks of a conflict that nobody has settled (`<<<<<<<`).',
                next: 'Keep the lines that are right, delete the marks and the other lines, and run it again.',
            },
        };
        var advice = __webpack_require__(99052);
        ;
        const spackFailures = {
            'spack-failed': {
                means: 'A call of Spack failed, and what it says is nothing whose cause is known here. Its own error is in the message.',
                next: 'Look for the first error in the log above, not the last. Call the same with the Spack that the setup step prints. If the cause is common, tell it: the known ones stand in docs/troubleshooting.md.',
            },
            'spack-answer-unusual': {
                means: 'Spack answered in a form that this version of Pakages does not know. Mostly the Spack is newer, such as `develop`.',
                next: 'Use a release that the documentation names (`spack-ref`), or a newer version of Pakages.',
            },
            'spack-not-working': {
                means: 'What was cloned as Spack does not start.',
                next: 'Correct `spack-repository` and `spack-ref`. Of a fork, check that it is a whole Spack.',
            },
            'spack-root-wrong': {
                means: 'The variable `SPACK_ROOT` names a folder without `bin/spack`. It is not passed over, since another Spack would be used in silence.',
                next: 'Point it to a clone of Spack, or unset it.',
            },
            'spack-version-unsupported': {
                means: 'The Spack that was found is older than 1.0: its locks, hashes and build caches are others.',
                next: 'Give `spack-ref` a tag such as `v1.1.1`, or point `SPACK_ROOT` to a newer one.',
            },
            'python-missing': {
                means: 'Spack is written in Python 3, and none was found.',
                next: 'Install `python3`, or set `SPACK_PYTHON`. In a job with a container, the image must have it.',
            },
            'compiler-missing': {
                means: 'There is no compiler on the machine, or not the one that was asked for.',
                next: 'Install one (`apt-get install build-essential gfortran`), see that it is on the PATH, or name one of those that the message lists.',
            },
            'microarchitecture-unknown': {
                means: '`target` is no microarchitecture that Spack knows.',
                next: '`spack arch --known-targets` lists them; for binaries that others install, `x86_64_v3` or `aarch64` are a good choice.',
            },
            'microarchitecture-not-here': {
                means: 'The binaries would be for a processor that this machine is not, and could neither be tested nor run here.',
                next: 'Lower `target` to what the message names, or take another runner. Runners of GitHub differ: some have no AVX-512.',
            },
            'install-root-too-long': {
                means: 'The path of packages is padded so that binaries can be moved later, and the install root alone is longer than that.',
                next: 'Give a longer `padded-length` (256 is the default), or a shorter `install-root`.',
            },
            'environment-not-read': {
                means: 'The environment has no `spack.yaml`, or one without specs that can be read here.',
                next: 'Name the folder of a `spack.yaml` with `specs:` below `spack:`. Matrices and definitions are for Spack: concretize them and give the `spack.lock`.',
            },
            'nothing-to-build': {
                means: 'Neither specs, nor an environment, nor a repository of recipes says what to build.',
                next: 'Give `specs`, `environment` or `repository`, or write `specs` into `pakages.json`.',
            },
            'recipe-dependency-unknown': {
                means: 'A recipe depends on a package that none of the repositories in use has: it is misspelt, or its repository is missing.',
                next: 'Correct the `depends_on`, or add the repository to `repository`. Names have dashes where Python modules have underscores.',
            },
            'lock-of-other-request': {
                means: 'The lock that Spack was to write has other roots than what was asked for: something else wrote it at the same time.',
                next: 'Run it again, with a `work-dir` that nothing else uses.',
            },
            'namespace-twice': {
                means: 'Two repositories of recipes have one namespace, so that nobody can say which recipe is meant.',
                next: 'Change `namespace` in one `repo.yaml`, and the name of its folder.',
            },
            'recipe-not-static': {
                means: 'A recipe cannot be read without running it, since it computes what others write down, or has no class of the name that Spack looks for.',
                next: 'Write versions and dependencies as plain directives. The class of `py-foo` is `PyFoo`, of `7zip` it is `_7zip`.',
            },
        };
        const knownCauseFailures = Object.fromEntries(advice.H.map(({ id, cause, fix }) => [id, { means: anyOf(cause), next: anyOf(fix) }]));
        function anyOf(text) {
            return text.replace(/\$\d/g, '…');
        }
        ;
        const storeFailures = {
            'install-database-changed': {
                means: 'While packages were installed, another program wrote the database of the install root. Nothing of it was overwritten.',
                next: 'Let no Spack work in this root at the same time, and run it again.',
            },
            'install-database-format': {
                means: 'The database of the install root is of a format that is not known here.',
                next: 'Install into another root, or with the Spack that made this one (`installer: spack`).',
            },
            'install-database-damaged': {
                means: 'The database of the install root cannot be read, or contradicts itself. A full disk or a run that was killed may have left it so.',
                next: 'Let a Spack of that root write it anew (`spack reindex`), or install into another root.',
            },
            'environment-record-malformed': {
                means: 'What a package records of the variables that it sets is not as the build writes it.',
                next: 'Build and push the package anew.',
            },
            'package-not-written': {
                means: 'A package could not be unpacked into the install root. Nothing half is left.',
                next: 'Make room, or set `install-root` elsewhere, and run it again: it goes on where it stopped.',
            },
            'package-not-installed': {
                means: 'Nothing that is installed answers to what was named.',
                next: '`pakages list` shows what is installed, and `--install-root` which root is looked at.',
            },
            'nothing-installed': {
                means: 'The install root is empty, or is none.',
                next: 'Name the folder that packages were installed into in `install-root`, or install something first.',
            },
            'spec-ambiguous': {
                means: 'Several binaries or installed packages answer to one spec, and none of them is meant more than another.',
                next: 'Say which: the message lists what they differ in. A lock names all of them at once, a hash just one.',
            },
            'prefix-outside-root': {
                means: 'The database says that a package lies in a folder that is not one of this install root. Nothing was removed, since that could be anything.',
                next: 'Was the root copied or moved? Install into it anew.',
            },
            'tarball-refused': {
                means: 'The tarball of a package holds something that would harm when it is unpacked: paths outside of it, links that lead out, devices. It was not unpacked.',
                next: 'Do not use it. Ask who pushed it, and have it built and pushed anew.',
            },
            'view-folder-taken': {
                means: 'Where a view is to be made lies something else, which is not overwritten.',
                next: 'Name another folder, or remove this one.',
            },
            'installed-files-changed': {
                means: 'Files of installed packages were changed or are gone since they were installed.',
                next: '`pakages verify --repair` installs them anew. If nobody here changed them, look who can write there.',
            },
        };
        ;
        const trustFailures = {
            'push-refused': {
                means: 'Packages have faults that would harm whoever installs them: paths of the machine, secrets, missing libraries. Nothing was pushed, not even what has no fault.',
                next: 'Mend what each line names. A rule that you know better than can be left out by `allow`, one a line, which the report keeps.',
            },
            'review-command-missing': {
                means: 'A review was asked for without a command.',
                next: 'Give one: `approve NAME@VERSION functional safe license -- WHY`.',
            },
            'auditor-unknown': {
                means: 'A review needs to say who reviews, and at a terminal nobody knows.',
                next: 'Give `--auditor` with your GitHub login; it is kept for the next time.',
            },
            'event-unusual': {
                means: 'The event that started the run does not hold what GitHub documents for it: it was changed, or comes from a server of another version.',
                next: 'Start the review again with a new comment. On GitHub Enterprise Server, check that its version is supported.',
            },
            'index-path-outside': {
                means: 'Another index names a file that lies outside of it. Nothing was read.',
                next: 'Tell who publishes that index; leave it out of `indexes` until it is mended.',
            },
            'signing-key-unusable': {
                means: 'The private key cannot sign: it is locked with a passphrase, is not in PEM, or of a kind that is not supported.',
                next: 'Make one with `openssl genpkey -algorithm ed25519`, keep it in a secret with its line breaks, and put the public half into `trust`.',
            },
            'sbom-file-changed': {
                means: 'An SBOM that `sbom` wrote is gone, or is not the one that it wrote. It is not signed then.',
                next: 'Run `sbom` again in the same job, with nothing that writes into the work folder after it.',
            },
            'statements-too-many': {
                means: 'The folder `statements/` has more files than are read.',
                next: 'Take out those of versions that are no longer published.',
            },
            'generation-older-than-seen': {
                means: 'The registry shows an older state than one that was seen before from here. Old states are validly signed too: showing one hides what was mended or removed since.',
                next: 'Run it again, since lists may lag. If it stays, ask who runs the registry. If it was set back on purpose, the message says which file to delete.',
            },
            'index-not-trusted': {
                means: 'The index has no signature of those who may sign it, was changed after it was signed, or is older than it may be.',
                next: 'Check the address and `trust.signers` of `pakages.json`, or the fingerprint after `--trust`. Tell who publishes it; do not install from it until it is clear.',
            },
            'trust-anchor-malformed': {
                means: '`--trust` is neither the fingerprint of a key nor the name of a workflow.',
                next: 'Give 64 hex digits, or `OWNER/NAME/.github/workflows/FILE.yml@refs/heads/BRANCH`. Get them from the maintainers, not from the index alone.',
            },
            'trust-anchor-unknown': {
                means: 'None of the keys of the index has the fingerprint that you trust: the key was changed, or somebody else signed it.',
                next: 'Ask who gave you the fingerprint, on another way than the index itself.',
            },
            'trust-root-malformed': {
                means: 'The file for `trust-root` is no `trusted_root.json` of Sigstore.',
                next: 'Write it with `gh attestation trusted-root` or `cosign trusted-root create`.',
            },
            'trust-root-not-fetched': {
                means: 'Signatures of workflows are checked with keys that Sigstore publishes, and these cannot be fetched.',
                next: 'Check the connection to tuf-repo-cdn.sigstore.dev, or give a file as `trust-root` in `pakages.json`, which needs no network.',
            },
        };
        ;
        const upstreamFailures = {
            'update-rule-malformed': {
                means: 'A rule in `updates` of `pakages.json` cannot be read.',
                next: 'Mend what the message quotes; docs/pakages-json.md lists the rules.',
            },
            'recipe-history-unreadable': {
                means: 'Versions are followed in the history of another repository of recipes, and that cannot be read.',
                next: 'Check `upstream-source` in `pakages.json` and the connection to it.',
            },
            'repository-ambiguous': {
                means: 'The folder holds several repositories of recipes, and one is needed.',
                next: 'Point `repository` to one of them, the folder that holds `repo.yaml`.',
            },
            'recipe-not-found': {
                means: 'No repository of recipes in use has a package of that name.',
                next: 'Check the name: Spack writes `py-numpy`, with a dash. `repository` says where recipes are looked for; `*` stands for any characters.',
            },
            'files-changed-meanwhile': {
                means: 'A recipe was changed by somebody else while updates were looked for. Nothing was written.',
                next: 'Run it again.',
            },
        };
        ;
        const assembleFailures = {
            'image-too-many-layers': {
                means: 'Runtimes take a bounded number of layers, and base and packages together would have more.',
                next: 'Take `layers: short`, where packages share layers, or a base with fewer.',
            },
            'image-platform-unfit': {
                means: 'An image holds packages of Linux and of one architecture, and these are of another system or of several.',
                next: 'Choose packages for Linux, and give one `lock` for each architecture: they become one image with several platforms.',
            },
            'image-empty': {
                means: 'Nothing would be put into the image: the lock has no packages, or all are those of the system.',
                next: 'Name packages that Spack builds.',
            },
            'base-libc-too-old': {
                means: 'Packages need a newer libc than the base has, and would not start in it.',
                next: 'Name a base of the system that they were built on, or a newer one.',
            },
            'install-roots-differ': {
                means: 'Packages were built in different install roots, and one looks for another where it will not be.',
                next: 'Take `layers: short`, where each is rewritten, or build all in one install root.',
            },
            'package-not-relocatable': {
                means: 'A package cannot be put to a short path: its files hold the path it was built at in a form that has no room.',
                next: 'Give a shorter `prefix`, take `layers: cache`, or build it anew in a padded install root.',
            },
            'login-for-other-host': {
                means: 'One login was given, and the image goes to another host than the packages come from. A password is sent to no host that it is not for.',
                next: 'Give `image-username` and `image-password` for where the image goes.',
            },
            'whiteout-name-in-package': {
                means: 'A package has a file whose name begins with `.wh.`, which in layers means that a file was removed.',
                next: 'Have its recipe remove or rename the file, and build it anew.',
            },
        };
        ;
        const buildFailures = {
            'build-failed': {
                means: 'Packages did not build. For each, the end of its log and an annotation at its line stand above.',
                next: 'Begin with the first one: others often fail because of it. Whole logs are in the folder of the message. `pakages dev NAME` builds it on your machine, and docs/troubleshooting.md lists known causes.',
            },
            'build-dependency-missing': {
                means: 'Packages were not tried, since what they need is not there: it failed in another job, or was not handed on.',
                next: 'Mend what they wait for, or run the failed jobs again. What was finished is not built again.',
            },
            'time-budget-used-up': {
                means: 'The time was over before anything was built. Jobs on runners of GitHub end after six hours, whatever is under way.',
                next: 'Give a larger `time-budget` (at most 350 minutes there) or a larger runner.',
            },
            'staging-unavailable': {
                means: 'Jobs of a plan hand packages on in the registry, and none is given, or this run may not publish.',
                next: 'Give `registry`. Where nothing may be published, plan with `stages: 1` and `runners: 1`: one job needs nobody.',
            },
            'staged-package-gone': {
                means: 'What another job staged is not there any more: somebody cleaned the place while the run was under way.',
                next: 'Run all jobs of the workflow again. Do not prune while builds run.',
            },
            'plan-without-jobs': {
                means: 'Everything of the plan is there already, and a job was started all the same.',
                next: "Give the job a condition: `if: needs.plan.outputs.jobs != '0'`.",
            },
            'plan-job-unknown': {
                means: 'The plan has no job of that id.',
                next: 'Give `job` the value `job` of the matrix that `plan` puts out.',
            },
        };
        ;
        const updatesFailures = {
            'updates-from-fork': {
                means: 'Updates are proposed as pull requests of the repository, and a run of a fork may not make any.',
                next: 'Run it on a schedule, or with `dry-run: true`.',
            },
            'branch-unknown': {
                means: 'Nothing says which branch the work belongs to, as on a tag or a detached checkout.',
                next: 'Run it for a branch, or name it in `branch`.',
            },
            'token-missing': {
                means: 'What was asked for is done over the API of GitHub, and there is no token.',
                next: 'Leave `token` at its default, and give the job the permissions that the README of the action lists. At a terminal set `GITHUB_TOKEN`.',
            },
            'updates-not-proposed': {
                means: 'Updates were found, and their pull requests could not be made or changed.',
                next: 'Mend what GitHub refuses: permissions `contents` and `pull-requests`, and the setting "Allow GitHub Actions to create and approve pull requests". Nothing is lost.',
            },
            'updates-not-checked': {
                means: 'None of the recipes could be looked at, so that "no updates" would be a lie.',
                next: 'Check the connection and the token, or run it again later.',
            },
            'archive-checksum-changed': {
                means: 'The archive of a version that is there already has another checksum than the recipe says. Upstream replaced it, or somebody else did.',
                next: 'Do not just take the new checksum. Ask upstream, and compare the two archives.',
            },
        };
        ;
        const doctorFailures = {
            'doctor-found-faults': {
                means: '`doctor` found what will fail. Each line has the id of its fault.',
                next: 'Mend the first one and run it again. docs/troubleshooting.md and `pakages explain` say more of each; `ignore` passes over those that you know.',
            },
            'not-a-workflow': {
                means: 'A file in `.github/workflows` is no workflow: it has neither `on` nor `jobs`.',
                next: 'Write the workflow, or delete the file.',
            },
        };
        var faults = __webpack_require__(51940);
        ;
        const installFailures = {
            'install-failed': {
                means: 'Packages could not be installed, and the message has the first reason. What was installed stays.',
                next: 'Mend the cause, and run it again: it goes on where it stopped.',
            },
            'install-needs-spack': {
                means: 'Packages are installed without Spack where that gives the same. Here it does not: the root belongs to a Spack, or something must be built.',
                next: 'Install into an empty folder, or with `installer: spack` on a machine that has Spack or can clone it.',
            },
            'library-not-found': {
                means: 'Files that were installed need libraries that are neither among the packages nor on this system. They will not start.',
                next: 'Install what the system lacks. If it belongs to a package, its recipe or its build is not complete: tell its maintainers.',
            },
            'policy-refuses-package': {
                means: 'The policy does not let these packages in: a signature, a review, a licence or a source is missing, or a vulnerability is known. All reasons are listed, not the first alone.',
                next: 'Do what each line says. `allow` loosens the policy for one run where it lets itself be loosened; removed versions never pass.',
            },
            'policy-missing': {
                means: '`allow` loosens a policy, and there is none.',
                next: 'Write `trust` into `pakages.json`, or leave `allow` out.',
            },
            'binaries-missing': {
                means: 'Not all that is needed is in the registry, and only what is there may be used.',
                next: 'Build and push it, or install with `mode: prefer-cache`, which builds what is missing.',
            },
            'rollback-impossible': {
                means: 'No earlier generation holds what is installed, or only the one that is installed.',
                next: '`pakages generations NAME` lists those that hold it. Install one by its version or hash.',
            },
            'package-pushed-anew': {
                means: 'The generation recorded one image of a package, and its tag leads to another now: it was built and pushed anew.',
                next: 'Take a newer generation, or leave `generation` and `as-of` out.',
            },
            'version-removed': {
                means: 'Reviewers removed this version, since it is harmful. It is never installed, and no flag changes that.',
                next: 'Choose another version. The page of the package says why it was removed.',
            },
            'registry-changed-meanwhile': {
                means: 'The registry showed something and does not any more, or the other way round: it was changed a moment ago.',
                next: 'Run it again.',
            },
            'signed-package-contradicted': {
                means: 'What the registry gives out contradicts what was signed. It was not installed.',
                next: 'Do not install it. Tell the maintainers of the registry: somebody may have replaced it.',
            },
        };
        ;
        const promoteFailures = {
            'plan-of-other-request': {
                means: 'The plan was made for all packages, and this job is told to promote what changed, or the other way round.',
                next: 'Give `changed-since`, `dependents` and `environment` as the step that plans has them.',
            },
            'staging-empty': {
                means: 'Nothing was staged for this run, and packages of the plan are not published.',
                next: 'See whether the jobs that build ended well, and whether they have the same `run`. Then run all jobs again.',
            },
            'promotion-incomplete': {
                means: 'Not all of the plan was published: packages failed, were refused, or their jobs ended early. What is promoted stays.',
                next: 'Do what each line says, and run the failed jobs again: what was finished is not built again.',
            },
        };
        ;
        const pruneFailures = {
            'prune-nothing-needed': {
                means: 'No generation and no lock says what of the registry is needed, so that all of it would be deleted.',
                next: 'Give `locks`, or leave `unnamed` away.',
            },
        };
        ;
        const publishIndexFailures = {
            'static-file-unusable': {
                means: '`static` names a file or folder that is not there, is a link, or lies outside of the repository.',
                next: 'Name files or folders beside the configuration.',
            },
            'cyclonedx-malformed': {
                means: 'The report of a scanner is no CycloneDX document.',
                next: 'Have it write CycloneDX JSON, such as `grype -o cyclonedx-json`.',
            },
            'vulnerability-record-not-counted': {
                means: 'The record of what was open, over and reviewed before cannot be trusted or read. Without it nobody could tell what is new.',
                next: 'Find out who changed it. `begin-record` begins it anew, and forgets what was known.',
            },
        };
        ;
        const pushFailures = {
            'build-report-missing': {
                means: 'What is signed says how it was made, and no report of a build is there.',
                next: 'Run `build` before, in the same job, or push with `sign: none`.',
            },
        };
        ;
        const releaseFailures = {
            'release-unknown': {
                means: 'There is no release of that name to compare with.',
                next: 'Give one that the message lists, or leave `since` away.',
            },
            'release-too-large': {
                means: 'The SBOMs of the packages together are too large for one release.',
                next: 'Release fewer packages at once, or look for what hangs at them that is no SBOM of theirs.',
            },
        };
        ;
        const resolveFailures = {
            'requirements-missing': {
                means: 'Nothing says what is required.',
                next: 'Write `requires` into `pakages.json`, or give requirements such as `"alpha>=1.2"`.',
            },
            'requirements-conflict': {
                means: 'No versions fit all requirements together. The message has the chain of who wants what.',
                next: 'Loosen one of them, or have a version built and reviewed that fits. Versions that the policy refuses do not count.',
            },
            'requirements-too-many': {
                means: 'The requirements of packages lead on to more and more packages. Honest indexes do not.',
                next: 'Look at what the indexes say that their packages require, or leave one out.',
            },
        };
        ;
        const reviewFailures = {
            'recipe-not-reviewable': {
                means: 'The folder of a recipe holds what cannot be reviewed: a link that leads out of it, a device, or more than is read.',
                next: 'Mend the recipe: a review is about every file in its folder.',
            },
            'version-not-found': {
                means: 'The recipe of the package has no such version, and the registry holds no binary of it.',
                next: 'Check the version, and that the right branch is checked out. `pakages review next NAME` lists what waits of a package.',
            },
            'removal-incomplete': {
                means: 'A version was called unsafe, and binaries of it are still in the registry. Installing through the index refuses them already; Spack alone does not.',
                next: 'Give the token `delete:packages`, or delete them on the page of the package, then run it again.',
            },
            'removal-not-decided': {
                means: 'Binaries are removed only where a review that counts says so.',
                next: 'Call the version unsafe first: `/pakages unsafe NAME@VERSION -- WHY`.',
            },
            'review-not-counted': {
                means: 'The review was recorded and changes nothing: it is not signed, or its author is no auditor of the policy.',
                next: 'Give the job `id-token: write`, or a key; `auditors` and `review-signers` of the policy say whose reviews count.',
            },
            'review-command-refused': {
                means: 'A command of a review could not be followed: it is not written as commands are, names what is not there, or its author may not give it.',
                next: 'Read the reason in the message and correct the command. docs/reviews.md lists them all.',
            },
        };
        ;
        const scanFailures = {
            'vulnerabilities-open': {
                means: 'Packages have vulnerabilities that `fail-on` does not let pass. The summary lists each with where it is fixed.',
                next: 'Take versions that are fixed. What does not matter to you can be said: a statement of an auditor, or an entry in `exceptions` with a day.',
            },
            'exception-expired': {
                means: 'An exception holds until a day, and that is over: somebody is to look at it again.',
                next: 'Take it out of `exceptions`, or look at it again and set another day.',
            },
            'packages-not-covered': {
                means: 'No database knows these packages by name, so that "no vulnerabilities" would say nothing.',
                next: 'Name how databases know them in `known-as`, give further `databases`, or `recipes`, whose addresses tell. `ignore-not-covered` lets it pass.',
            },
            'nothing-to-scan': {
                means: 'There is no package in what was named, or nothing was named. Nothing was checked.',
                next: 'Name a lock, an SBOM, an install root, a registry or an index that has packages.',
            },
            'scan-target-unusable': {
                means: 'What is to be scanned is not there, or of a kind that cannot be scanned.',
                next: 'Name a `spack.lock`, an SBOM (CycloneDX or SPDX 2 as JSON), an install root, or a registry.',
            },
            'index-not-scanned': {
                means: 'The index has packages, and nobody looked for vulnerabilities in them. Nothing was checked.',
                next: 'Have the registry scanned (`scan`), and the index written anew with the report.',
            },
            'database-empty': {
                means: 'A database has no record that can be used. Nothing was checked.',
                next: 'Name a folder or file with records of OSV, CVE, NVD, Alpine, Wolfi, CISA or EPSS.',
            },
            'database-age-unknown': {
                means: '`max-age` wants fresh databases, and nothing tells how old this one is.',
                next: 'Leave `max-age` out, or take a database whose records have dates.',
            },
            'database-too-old': {
                means: 'A database is older than `max-age` allows: what was found since is not in it.',
                next: 'Fetch it again (`pakages scan update`), or raise `max-age`.',
            },
            'osv-not-asked': {
                means: 'The API of OSV could not be asked. Nothing was checked.',
                next: 'Run it again later, or leave out `live` and use databases that were fetched.',
            },
            'known-as-malformed': {
                means: '`known-as` says by which names databases know a package, and holds something that is no such name.',
                next: 'Write `KIND:NAME`; the message lists the kinds.',
            },
            'statements-without-packages': {
                means: 'A document with statements names no package that could be matched.',
                next: 'Name documents whose products have package URLs or CPEs.',
            },
            'exploited-unknown': {
                means: '`fail-on` asks for what is exploited, and no database tells that.',
                next: 'Name `cisa:kev` among the databases.',
            },
        };
        ;
        const EXPLAINED = [
            { subject: 'Inputs, flags and commands', failures: [cliFailures] },
            { subject: 'The machine, files and the network', failures: [coreFailures] },
            { subject: 'Specs, versions and documents', failures: [modelFailures] },
            { subject: 'What an action begins with', failures: [openFailures] },
            { subject: 'git and recipes', failures: [repositoryFailures, scaffoldFailures] },
            { subject: 'GitHub', failures: [githubFailures] },
            { subject: 'Spack', failures: [spackFailures] },
            { subject: 'What Spack says', failures: [knownCauseFailures] },
            { subject: 'Building and publishing', failures: [buildFailures, pushFailures, promoteFailures] },
            { subject: 'Registries', failures: [registryFailures, connectionFailures] },
            {
                subject: 'Caches, generations and releases',
                failures: [cacheFailures, releaseFailures, pruneFailures],
            },
            { subject: 'Trust and reviews', failures: [trustFailures, reviewFailures] },
            { subject: 'Installing', failures: [installFailures, storeFailures, resolveFailures] },
            { subject: 'Containers', failures: [assembleFailures, containerFailures] },
            { subject: 'Indexes', failures: [catalogFailures, publishIndexFailures] },
            {
                subject: 'SBOMs and vulnerabilities',
                failures: [sbomFailures, scanFailures, advisoriesFailures],
            },
            {
                subject: 'Updates and the doctor',
                failures: [updatesFailures, upstreamFailures, doctorFailures],
            },
        ];
        const explanations_faults = Object.fromEntries(Object.entries(faults.y).map(([id, { title, page }]) => [
            id,
            {
                means: `${title}. ${page}`,
                next: `\`pakages doctor\` names the place and what to do there; \`--ignore ${id}\` passes over it.`,
            },
        ]));
        const explanations = () => Object.assign({}, explanations_faults, ...EXPLAINED.flatMap(({ failures }) => failures));
    }),
    99052: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            H: () => (KNOWN_CAUSES),
            c: () => (adviceFor)
        });
        ;
        const BOOTSTRAPPING = {
            'spack-no-clingo': {
                text: /cannot bootstrap the "clingo" Python module/,
                cause: 'Spack has no clingo, its solver: the Python that runs it lacks the module, and it could not be downloaded or built.',
                fix: 'Install it for that Python ("python3 -m pip install clingo"; SPACK_PYTHON names another Python), or connect the machine to the network.',
            },
            'spack-bootstrap-off': {
                text: /bootstrapping is currently disabled/,
                cause: 'Spack needs a tool (clingo, gpg or patchelf) that is not there, and may not get it itself.',
                fix: 'Install it, or allow it with "spack bootstrap enable".',
            },
            'spack-no-tool': {
                text: /cannot bootstrap (?:any of )?the "?([\w., -]{1,80}?)"? (?:Python module|executables?)/,
                cause: 'Spack needs $1 itself, which is not there, and could not get it.',
                fix: 'Install $1, or connect the machine to the network.',
            },
            'spack-bootstrap-failed': {
                text: /cannot bootstrap|[Ff]ailed to bootstrap|Bootstrapping .* failed/,
                cause: 'Spack cannot get a tool that it needs itself (mostly clingo, its solver).',
                fix: 'Connect the machine to the network, or install clingo for the Python that runs Spack (pip install clingo).',
            },
        };
        ;
        const BUILD_CACHES = {
            'spack-prefix-too-long': {
                text: /CannotGrowString: Cannot replace b'([^']+)' with b'([^']+)'/,
                cause: 'The binary was built for the path $1 and cannot be moved to a longer one.',
                fix: 'Install to a shorter path (input "install-root"), or build it again with "padded-length".',
            },
            'spack-no-binary': {
                text: /No binary (?:found when cache-only was specified|available for)/,
                cause: 'No mirror in use has a binary that could be used. A missing signature, a mirror that cannot be reached and a missing package look the same to Spack.',
                fix: "Check that the mirror can be reached and has this very hash, and whether its packages are signed as the mirror's setting says.",
            },
            'spack-not-installed': {
                text: /(?:package not installed|Cannot push non-installed packages|matches no installed packages)/,
                cause: 'A package that is to be pushed is not installed; mostly a build dependency of one that came from a cache.',
                fix: 'Push without build dependencies ("--without-build-dependencies"), as the push action does.',
            },
            'spack-index-missing': {
                text: /FetchIndexError: Could not fetch manifest from (\S+?),? due to: [^\n]*404/,
                cause: 'The registry repository has no index ($1).',
                fix: 'Let the push action write it ("update-index: true"), or install from a lock or spec file.',
            },
            'spack-index-unreachable': {
                text: /FetchIndexError: Could not fetch manifest from (\S+?),? due to/,
                cause: 'The index of the build cache cannot be read from $1.',
                fix: 'Check the address and that the registry can be reached.',
            },
        };
        ;
        const BUILDING = {
            'spack-missing-header': {
                text: /fatal error: (\S+\.h\w*): No such file or directory/,
                cause: 'The header $1 is not found: a dependency is missing in the recipe, or has no headers.',
                fix: 'Add depends_on() for the package that has $1.',
            },
            'spack-missing-library': {
                text: /cannot find -l([^\s:]+)/,
                cause: 'The library $1 is not found by the linker.',
                fix: 'Add depends_on() for the package that has it, or check that it is built as the linker needs it (shared, static).',
            },
            'spack-missing-program': {
                text: /(?:\/bin\/)?sh: (?:\d+: |line \d+: )?([\w+.-]+): (?:command )?not found/,
                cause: 'The build needs the program $1.',
                fix: 'Add depends_on("…", type="build") for the package that has it.',
            },
            'spack-tests-failed': {
                text: /(?:Tests? failed|TestFailure|\d tests? failed)/,
                cause: 'It was built, but its tests fail.',
                fix: 'Read the log; to keep the build without tests set "tests: none".',
            },
        };
        ;
        const CONCRETIZING = {
            'spack-no-name': {
                text: /cannot concretize '([^'\n]+)', since '' does not exist/,
                cause: 'No package is named by "$1".',
                fix: 'Write all of a spec as one word, in quotes at a terminal: "libfoo fmt=a", "bar-tools ^libfoo".',
            },
            'spack-unknown-package': {
                text: /cannot concretize '([^']+)', since '([^']+)' does not exist/,
                cause: 'No package repository in use has a package "$2".',
                fix: 'Correct the spelling, or add the repository that has it to the input "repository".',
            },
            'spack-unknown-package-in-an-installed-spec': {
                text: /Package '([^']+)' not found\b/,
                cause: 'No package repository in use has a package "$1".',
                fix: 'Correct the spelling, or add the repository that has it to the input "repository".',
            },
            'spack-unknown-namespace': {
                text: /[Uu]nknown namespace:? '?([\w.]+)/,
                cause: 'No package repository in use has the namespace "$1".',
                fix: 'Add that repository to the input "repository".',
            },
            'spack-no-such-version': {
                text: /No version exists that satisfies these input specs:\s*(\S.*)/,
                cause: 'No version in the recipes satisfies "$1".',
                fix: 'Ask for a version that the recipe has ("spack versions --safe NAME" lists them), or add it to the recipe.',
            },
            'spack-no-such-variant': {
                text: /No such variant \{?'?([^'}\n]+)'?\}? for spec: '([^']+)'/,
                cause: 'The package of "$2" has no variant "$1".',
                fix: 'Correct the spelling; "spack info NAME" lists the variants.',
            },
            'spack-no-such-value-of-a-variant': {
                text: /invalid values? for variant '?"?([\w-]+)'?"? in package '?"?([\w-]+)'?"?: (.+)/,
                cause: 'The variant "$1" of $2 cannot be $3.',
                fix: 'Use a value that "spack info $2" lists.',
            },
            'spack-no-possible-dependency': {
                text: /'([^'\n]+)' is not a possible dependency of any root spec/,
                cause: 'Nothing that is asked for can depend on "$1".',
                fix: 'Correct the part after ^ or %; "spack info NAME" lists what a package can depend on.',
            },
            'spack-impossible-dependency': {
                text: /'([^'\n]+)' cannot depend on (\S+)/,
                cause: 'A package cannot depend on $2 as "$1" asks.',
                fix: 'Correct the part after ^ or %; "spack info NAME" lists what a package can depend on, "spack compilers" the compilers.',
            },
            'spack-no-compiler': {
                text: /no compiler configured|cannot find working compilers/i,
                cause: 'There is no compiler.',
                fix: 'Install one (on Debian and Ubuntu: apt-get install build-essential) and see that it is on the PATH.',
            },
            'spack-target-unknown': {
                text: / cannot satisfy a requirement[^\n]*target|target[^\n]*not compatible with/i,
                cause: 'A package cannot be built for the asked target on this machine.',
                fix: 'Choose another value of the input "target".',
            },
            'spack-conflict': {
                text: /failed to concretize `?([^`\n]+)`? for the following reasons/,
                cause: 'What is asked for contradicts itself or a recipe: $1 has no solution.',
                fix: 'Read the numbered reasons; leave out or change one of the variants, versions or dependencies that they name.',
            },
            'spack-unknown-dependency': {
                text: /concretizer internal error[\s\S]{0,4000}?\n[ \t]*(\S.*?) (?:is|are) unsatisfiable/,
                cause: 'There is no solution for $1, and Spack does not say why. Mostly a recipe depends on a package, version or variant that does not exist.',
                fix: 'Look at what was changed last in the recipe and in those it depends on: the spelling in "depends_on", and that each package is in one of the repositories.',
            },
            'spack-spec-syntax': {
                text: /unexpected characters in the spec string\s*\n(.*)/,
                cause: 'This is not a spec: $1',
                fix: "Write specs as on Spack's command line, such as libfoo@1.2+shared %gcc@13.",
            },
            'spack-unknown-hash': {
                text: /No spec with hash (\w+) could be found/,
                cause: 'No spec with the hash $1 is installed, in an environment or in the index of a mirror.',
                fix: 'Check the hash. A mirror that cannot be reached, or has no index, looks the same: install from a lock or a spec file, which needs no index.',
            },
            'spack-recipe-broken': {
                text: /(SyntaxError|IndentationError|NameError|ImportError|ModuleNotFoundError|AttributeError): (.+)/,
                cause: 'A recipe is not valid Python: $2.',
                fix: "Correct the recipe; Spack's text names file and line.",
            },
            'spack-recipe-no-python': {
                text: /Error: ([^\n]{1,200}) \(package\.py, line (\d+)\)/,
                cause: 'A recipe is not valid Python: $1, in line $2 of its package.py.',
                fix: 'Correct the recipe: "python3 -m py_compile" with its package.py shows the place.',
            },
            'spack-repository-without-repo-yaml': {
                text: /No repo\.yaml found in '([^']+)'|No package repository could be constructed from (\S+)/,
                cause: 'A folder in use as package repository has no repo.yaml ($1).',
                fix: 'Point the input "repository" to the folder that holds repo.yaml.',
            },
            'spack-repository-api': {
                text: /Path must contain 'spack_repo\/'/,
                cause: 'A repository with api v2 must lie in a folder spack_repo/NAMESPACE.',
                fix: 'Move it there, or state "api: v1.0" in its repo.yaml.',
            },
            'spack-repository-api-too-new': {
                text: /[Pp]ackage API (?:version )?(\S+) is not supported|unsupported API version/,
                cause: 'The recipes need a newer Spack than this one.',
                fix: 'Set the inputs "spack-ref" and "recipes-ref" to releases that belong together.',
            },
        };
        ;
        const FETCHING = {
            'spack-checksum-mismatch': {
                text: /ChecksumError: (\w+) checksum failed for (?:[^\s/]*\/)*([^\s/]+)/,
                cause: 'The downloaded file $2 is not the one that the recipe describes: its $1 differs.',
                fix: 'If upstream published the file anew, look at what changed, then put the new checksum into the recipe ("spack checksum NAME"). If not, do not use the file.',
            },
            'spack-patch-checksum-mismatch': {
                text: /sha256 of (?:patch )?(\S+) [^\n]*(?:does not match|failed)/i,
                cause: 'A patch ($1) is not the one that the recipe describes.',
                fix: "Put the patch's sha256 into the recipe after looking at what changed.",
            },
            'spack-source-host-down': {
                text: /All fetchers failed for (\S+)\s[\s\S]{0,4000}?(Connection refused|timed out|Name or service not known|Temporary failure in name resolution|Network is unreachable)/,
                cause: 'The source cannot be downloaded: its server does not answer ($2).',
                fix: 'Try again later, or give the inputs "source-mirror" of push and build a registry: archives that a build fetched are kept there.',
            },
            'spack-source-missing': {
                text: /All fetchers failed for (\S+)/,
                cause: 'The source is at none of the addresses that the recipe names.',
                fix: 'Correct "url" or "version" in the recipe; Spack lists the addresses that it tried.',
            },
        };
        ;
        const SPACE = 'Free some space there, or go to another disk: "work-dir", "install-root" and PAKAGES_CACHE say where things lie.';
        const MACHINE = {
            'spack-stdin-closed': {
                text: /\[Errno 1\] Operation not permitted/,
                cause: "Spack's new installer cannot live with /dev/null as standard input.",
                fix: 'Give it a pipe: "true | spack install …".',
            },
            'spack-disk-full-on-the-way': {
                text: /No space left on device: '[^'\n]+' -> '([^'\n]+)'/,
                cause: 'The disk is full on which $1 lies.',
                fix: SPACE,
            },
            'spack-disk-full-at-a-file': {
                text: /No space left on device: '([^'\n]+)'/,
                cause: 'The disk is full on which $1 lies.',
                fix: SPACE,
            },
            'spack-disk-full': {
                text: /No space left on device/,
                cause: 'The disk is full.',
                fix: SPACE,
            },
            'spack-cache-not-allowed': {
                text: /Insufficient permissions to \w+ (?:to )?file cache at (\S+)/,
                cause: 'This user may not write $1.',
                fix: 'Let them, or set PAKAGES_CACHE to a folder of their own.',
            },
            'spack-permission-denied': {
                text: /(?:Permission denied|Operation not permitted|Read-only file system): '([^'\n]+)'/,
                cause: 'This user may not write $1.',
                fix: 'Let them, or set "work-dir", "install-root" and PAKAGES_CACHE to folders of their own.',
            },
            'spack-out-of-memory': {
                text: /(?:Killed signal terminated program|internal compiler error: Killed|fatal error: Killed|\bOut of memory\b)/i,
                cause: 'The machine ran out of memory.',
                fix: 'Build fewer things at once: inputs "jobs" and "concurrent-packages".',
            },
            'spack-lock-failed': {
                text: /LockTimeoutError|Timed out waiting for (?:a )?(?:read|write) lock/,
                cause: 'Another Spack process holds the install root.',
                fix: 'Wait for it, or give this run an "install-root" of its own.',
            },
            'spack-path-too-long': {
                text: /(?:File name too long|sbang[^\n]*too long|PATH_MAX)/i,
                cause: 'Padded paths are longer than this system takes.',
                fix: 'Set "padded-length" to 128, or shorten "install-root".',
            },
            'spack-option-unknown': {
                text: /unrecognized arguments: (.+)/,
                cause: 'This Spack does not know $1.',
                fix: 'Use a Spack release that this toolkit names in its documentation.',
            },
        };
        ;
        const REGISTRIES = {
            'spack-no-credentials': {
                text: /401: Cannot login to registry, unsupported authentication scheme: Basic/,
                cause: 'The registry wants a user name and password, and none were given.',
                fix: 'Give the token that may use the registry.',
            },
            'spack-insecure-realm': {
                text: /401: Cannot login to registry: Cannot login over insecure http/,
                cause: 'The registry sends its users to a login page without TLS, which Spack refuses.',
                fix: 'Give the registry a token service with https.',
            },
            'spack-wrong-credentials': {
                text: /returned 401/,
                cause: 'The registry does not accept the user name or password.',
                fix: 'Check that the token is valid and has not expired.',
            },
            'spack-registry-forbidden': {
                text: /returned 403/,
                cause: 'The registry knows the user, but does not allow this.',
                fix: 'Grant the token the right to the package ("packages: write" of the job, and the package\'s own settings under "Manage Actions access").',
            },
            'spack-credential-variable': {
                text: /invalid push configuration for mirror (\S+): [\s\S]*not set/,
                cause: 'A variable with the credentials of the mirror $1 is not set.',
                fix: 'Set it, or take it out of the mirror.',
            },
            'spack-registry-refused': {
                text: /returned 5\d\d: (.+)/,
                cause: 'The registry fails ($1).',
                fix: 'Try again later: what was pushed stays.',
            },
            'spack-registry-not-found': {
                text: /(?:GET|HEAD) (\S+) returned 404/,
                cause: '$1 does not exist.',
                fix: 'Check the address of the registry and the name of the image.',
            },
            'spack-registry-unreachable': {
                text: /urlopen error \[Errno \d+\] (Connection refused|Network is unreachable|No route to host)/,
                cause: 'The server does not answer ($1).',
                fix: 'Check the address, and that this machine can reach it.',
            },
            'spack-host-unknown': {
                text: /Name or service not known|Temporary failure in name resolution|nodename nor servname/,
                cause: 'The name of a server cannot be resolved: there is no network, or the name is wrong.',
                fix: 'Check the network and the address.',
            },
            'spack-certificate-untrusted': {
                text: /CERTIFICATE_VERIFY_FAILED/,
                cause: 'The certificate of a server is not trusted.',
                fix: 'Set SSL_CERT_FILE to a file with the certificates of your network.',
            },
        };
        ;
        const CAUSES = {
            ...BOOTSTRAPPING,
            ...FETCHING,
            ...CONCRETIZING,
            ...BUILD_CACHES,
            ...REGISTRIES,
            ...MACHINE,
            ...BUILDING,
        };
        const KNOWN_CAUSES = Object.entries(CAUSES).map(([id, known]) => ({ id: id, ...known }));
        function adviceFor(text) {
            const short = shortLines(text);
            for (const { id, text: pattern, cause, fix } of KNOWN_CAUSES) {
                const found = pattern.exec(short);
                if (found)
                    return { id, cause: fill(cause, found), fix: fill(fix, found) };
            }
            return undefined;
        }
        const MAX_LINE = 2000;
        const shortLines = (text) => text
            .split('\n')
            .map((line) => line.slice(0, MAX_LINE))
            .join('\n');
        const fill = (sentence, found) => sentence.replace(/\$(\d)/g, (_, group) => (found[Number(group)] ?? '').trim());
    })
};
