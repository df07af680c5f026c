import type { KnownCauses } from './known-cause.ts'

/** Why a spec or a recipe has no solution. The more telling ones come first. */
export const CONCRETIZING = {
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
    cause:
      'There is no solution for $1, and Spack does not say why. Mostly a recipe depends on a package, version or variant that does not exist.',
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
} as const satisfies KnownCauses
