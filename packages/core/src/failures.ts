import type { ExplainedIds, Explanations } from '@pakages/model'

/** What is told of the failures that anything can end with: the machine, files, inputs and the network. */
export const coreFailures = {
  'internal-error': {
    means:
      'Something happened that nobody thought of: a bug in Pakages, not a mistake of yours. It ends with exit code 70 and prints a stack.',
    next: 'Report it with the link that is printed, with the stack, the version (`pakages --version`), the command or step, and what was special about it. Nothing of your run is sent by itself: look through the lines for what is not public.',
  },
  'network-failed': {
    means:
      'A server that is no registry could not be reached, broke off, or was led astray by a proxy. The message names its host and what the system said.',
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
    means:
      'The system does not let this user do that. In containers files often belong to another user than the one that runs.',
    next: 'Look at the owner with `ls -ln` on the path of the message, and at the user with `id`. Run as that user, or name another folder.',
  },
  'path-unusable': {
    means:
      'The system cannot follow the path: a part of it is a file where a folder must be, or a folder where a file must be, links lead in a circle, or it is too long.',
    next: 'Check the path in the message part by part. Shorter folders help where it is too long: 255 letters a name and 4,096 a path are the most.',
  },
  'command-too-long': {
    means:
      'Words and variables together are longer than the system hands to a program, which is 2 MB for most.',
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
    means:
      'Something that must be given was not. An input that is there and empty counts as missing: mostly an expression such as `${{ vars.NAME }}` names a variable that the repository does not have.',
    next: 'Give it in `with:` of the step, or as a flag. Check the spelling of variables and secrets in the expression, and that secrets reach the job: pull requests of forks get none.',
  },
  'input-malformed': {
    means:
      'An input or flag has a value that it never takes, whatever files, registries and the network say. The message quotes it.',
    next: 'The message says what is taken; `pakages COMMAND --help` and the README of the action list all values. In YAML, quote what could be read as something else: `"1.10"`, `"on"`, `"0755"`.',
  },
  'inputs-contradict': {
    means:
      'Two inputs exclude each other: they say the same thing twice, or one only makes sense without the other.',
    next: 'Leave one of them out. A configuration (`pakages.json`) counts only where an input is not given, so that it contradicts nothing.',
  },
  'file-missing': {
    means:
      'A file that was named is not there. Paths of inputs begin at the workspace (`GITHUB_WORKSPACE`), at a terminal at the folder that you stand in.',
    next: 'Check the path. In a workflow, check that the step that writes it ran in the same job, or that its artifact was downloaded.',
  },
  'file-unreadable': {
    means:
      'A file is there, and the system does not give it out: it is a folder, or this user may not read it.',
    next: 'Check its kind and its permissions with `ls -l`.',
  },
  'file-is-folder': {
    means: 'A folder was named where a file must be.',
    next: 'Name a file in it.',
  },
  'file-not-written': {
    means:
      'A file could not be written: the folder belongs to somebody else, is read-only, or the disk is full. What was written before it stays.',
    next: 'Check the permissions of the folder and the space of the disk, and run it again.',
  },
  'folder-missing': {
    means:
      'A folder that was named is not there. In a workflow the repository is mostly not checked out yet, or into another path.',
    next: 'Check the path, and put `actions/checkout` before the step. Paths begin at the workspace, not at the folder of the workflow.',
  },
  'folder-not-readable': {
    means: 'The system does not let this user list a folder.',
    next: 'Name a folder that you may read, or mend its permissions.',
  },
  'folder-not-writable': {
    means:
      'Nothing can be written into a folder that was named, or it cannot be made: its owner, a read-only file system or a file on the way prevents it.',
    next: 'Name another folder in the input of the message, or give it to this user (`chown`).',
  },
  'not-a-regular-file': {
    means:
      'Where a file must be lies a pipe, a socket or a device. Reading it could wait for ever, so that it is not opened.',
    next: 'Remove it, or name another folder. Nothing that Pakages writes is one: find out who put it there.',
  },
  'path-with-space': {
    means:
      'The path of an install root or of the cache has a blank in it. Build systems split paths at blanks, and fail in ways that do not tell.',
    next: 'Set `install-root` or `PAKAGES_CACHE` to a path without one.',
  },
  'configuration-missing': {
    means: 'There is no `pakages.json` where it is looked for, and what was asked for needs one.',
    next: 'Write one (`pakages init` does), or name it with `config`. docs/pakages-json.md shows what it holds.',
  },
  'configuration-not-json': {
    means:
      '`pakages.json` cannot be read as JSON with comments: a comma, quote or bracket is missing, a key is there twice, or the file is something else.',
    next: 'Look at the line that is named and at the one before it. Comments, single quotes and a comma at the end of a list are allowed, as JSON5 has them.',
  },
  'configuration-invalid': {
    means:
      '`pakages.json` is JSON, and holds keys or values that Pakages does not know. Unknown keys are refused, so that a misspelt rule of trust is not taken for none.',
    next: 'Mend the line that is named; further faults are listed with it. docs/pakages-json.md has every key. A key of a newer version needs a newer version of the action.',
  },
  'target-not-configured': {
    means: 'A job or command names a target that `targets` of `pakages.json` does not describe.',
    next: 'Add it there, or correct the name; `pakages targets` lists those that are.',
  },
  'policy-not-on-default-branch': {
    means:
      'Pull requests must not change the rules that judge them: the policy is read from the default branch, and it has no such file.',
    next: 'Merge the file of the policy first, then use it. Check its path in `trust` of `pakages.json`.',
  },
  'policy-file-unreadable': {
    means:
      '`trust` of `pakages.json` names a file for the policy that is not there, or cannot be read.',
    next: 'Correct the path: it starts at the folder of the configuration.',
  },
  'criterion-unknown': {
    means:
      'The policy asks for a criterion of review that is neither built in (functional, safe, license) nor defined.',
    next: 'Correct the word, or define it under `define-criteria` of `trust`.',
  },
  'public-key-shared': {
    means:
      'The policy gives one key to two who must differ, such as an auditor and the builds. Who holds it could approve what they made themselves.',
    next: 'Give builds, the workflow that signs reviews, and each auditor a key of their own.',
  },
  'public-key-unusable': {
    means:
      'A key in the policy is no public key that signatures can be checked with: a private key, another kind, or a path that names no key.',
    next: 'Give the public key in PEM, of the kind ECDSA P-256 or Ed25519. A private key that was committed is public now: replace it everywhere.',
  },
  'document-invalid': {
    means:
      'A file that steps hand on begins as it should and does not hold what it must: it was edited, cut, or written by another version.',
    next: 'Run the step that wrote it again. Use one version of the actions in all jobs of a workflow.',
  },
  'document-of-other-kind': {
    means:
      'The file is none of the kind that is needed: it has another `schema`, or none. Mostly an input names the wrong one of several files.',
    next: 'Name the file that the command in the message wrote. If the versions of the schema differ, bring all steps to one version.',
  },
  'index-address-malformed': {
    means:
      'What is given as `index` is neither an https address nor a folder. Plain http is taken for this machine only.',
    next: 'Give the address that the pages of the index are under, such as `https://OWNER.github.io/NAME/`.',
  },
  'index-not-answering': {
    means:
      'The server of the index answers with an error. Just after the first publish, pages take some minutes to appear.',
    next: 'Open the address in a browser. 404 is an address that is not right or pages that are not on (Settings, Pages); 5xx is a server that is down.',
  },
  'index-too-large': {
    means:
      'A file of the index is larger than any index has. It is not read on, since that could fill the memory.',
    next: 'Check the address: something else answers there.',
  },
  'index-file-not-unpacked': {
    means:
      'A file of the index that ends in `.gz` cannot be unpacked. Some servers unpack such files on the way, and say that they did not.',
    next: 'Check the address, and have the server give out files that end with `.gz` as they are.',
  },
  'work-folder-in-use': {
    means:
      'Another action of Pakages works in the same work folder. Two at once would write over each other.',
    next: 'Wait until it has ended, or give this run another `work-dir`. What a process that is gone held is taken over by itself.',
  },
  'publish-from-malformed': {
    means:
      '`publish-from` says from which branches and events may be published, and holds something that is neither, or an event that anybody can start.',
    next: 'Give names of branches such as `develop` or `release/*`, or `event:NAME` with an event that the message lists.',
  },
  'run-may-not-publish': {
    means:
      'Only runs of the default branch publish, unless `publish-from` says more, so that nobody publishes by a pull request or from a fork. This run is another.',
    next: 'Merge first, or name the branch in `publish-from`. For pull requests leave publishing out: what is built there is still tested.',
  },
  'mirror-malformed': {
    means:
      'A mirror says by which address another is replaced. One side is no prefix of an address, or the `=` between them is missing.',
    next: 'Write https://FROM/=https://TO/, with a slash at the end of both.',
  },
  'program-not-started': {
    means:
      'A program could not be started on the terminal: it is not among what the packages bring, may not be run, or is for another machine.',
    next: 'Check its name, that it is executable, and that it is for this machine (`file PROGRAM`).',
  },
  'program-missing': {
    means: 'Pakages calls another program, such as git or Spack, and the system does not find it.',
    next: 'Install it, or put its folder on the PATH. In a container, the image must bring it.',
  },
  'not-yaml': {
    means:
      'A file that must be YAML is not: mostly the indentation, a tab, or a colon in a value without quotes.',
    next: 'Check the file with `python3 -c "import yaml; yaml.safe_load(open(...))"`, or have it written anew.',
  },
} as const satisfies Explanations

declare global {
  interface ExplainedFailures extends ExplainedIds<typeof coreFailures> {}
}
