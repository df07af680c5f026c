import type { Advice } from '@pakages/core'

/**
 * A text of Spack, its build log or a registry, what it really means, and what to do. `$1` stands
 * for the first group of the text.
 */
interface KnownCause {
  readonly name: string
  readonly text: RegExp
  readonly cause: string
  readonly fix: string
}

/**
 * Known causes, the more telling ones first. Exit codes tell nothing (the same cause gives 1 or 3),
 * so causes are told by their text. Texts were recorded from Spack 1.1 and 1.2; where Spack's own
 * words mislead, the cause here is what was wrong.
 */
export const KNOWN_CAUSES: readonly KnownCause[] = [
  // Fetching sources
  {
    name: 'checksum',
    text: /ChecksumError: (\w+) checksum failed for (?:[^\s/]*\/)*([^\s/]+)/,
    cause: 'The downloaded file $2 is not the one that the recipe describes: its $1 differs.',
    fix: 'If upstream published the file anew, look at what changed, then put the new checksum into the recipe ("spack checksum NAME"). If not, do not use the file.',
  },
  {
    name: 'patch checksum',
    text: /sha256 of (?:patch )?(\S+) [^\n]*(?:does not match|failed)/i,
    cause: 'A patch ($1) is not the one that the recipe describes.',
    fix: "Put the patch's sha256 into the recipe after looking at what changed.",
  },
  {
    name: 'source host down',
    text: /All fetchers failed for (\S+)\s[\s\S]{0,4000}?(Connection refused|timed out|Name or service not known|Temporary failure in name resolution|Network is unreachable)/,
    cause: 'The source cannot be downloaded: its server does not answer ($2).',
    fix: 'Try again later, or put the archive into a source mirror ("spack mirror create").',
  },
  {
    name: 'source missing',
    text: /All fetchers failed for (\S+)/,
    cause: 'The source is at none of the addresses that the recipe names.',
    fix: 'Correct "url" or "version" in the recipe; Spack lists the addresses that it tried.',
  },
  // Concretizing
  {
    name: 'unknown package',
    text: /cannot concretize '([^']+)', since '([^']+)' does not exist/,
    cause: 'No package repository in use has a package "$2".',
    fix: 'Correct the spelling, or add the repository that has it to the input "repository".',
  },
  {
    name: 'unknown package in an installed spec',
    text: /Package '([^']+)' not found\b/,
    cause: 'No package repository in use has a package "$1".',
    fix: 'Correct the spelling, or add the repository that has it to the input "repository".',
  },
  {
    name: 'unknown namespace',
    text: /[Uu]nknown namespace:? '?([\w.]+)/,
    cause: 'No package repository in use has the namespace "$1".',
    fix: 'Add that repository to the input "repository".',
  },
  {
    name: 'no such version',
    text: /No version exists that satisfies these input specs:\s*(\S.*)/,
    cause: 'No version in the recipes satisfies "$1".',
    fix: 'Ask for a version that the recipe has ("spack versions --safe NAME" lists them), or add it to the recipe.',
  },
  {
    name: 'no such variant',
    text: /No such variant \{?'?([^'}\n]+)'?\}? for spec: '([^']+)'/,
    cause: 'The package of "$2" has no variant "$1".',
    fix: 'Correct the spelling; "spack info NAME" lists the variants.',
  },
  {
    name: 'no such value of a variant',
    text: /invalid values? for variant '?"?([\w-]+)'?"? in package '?"?([\w-]+)'?"?: (.+)/,
    cause: 'The variant "$1" of $2 cannot be $3.',
    fix: 'Use a value that "spack info $2" lists.',
  },
  {
    name: 'no compiler',
    text: /no compiler configured|cannot find working compilers/i,
    cause: 'There is no compiler.',
    fix: 'Install one (on Debian and Ubuntu: apt-get install build-essential) and see that it is on the PATH.',
  },
  {
    name: 'target',
    text: / cannot satisfy a requirement[^\n]*target|target[^\n]*not compatible with/i,
    cause: 'A package cannot be built for the asked target on this machine.',
    fix: 'Choose another value of the input "target".',
  },
  {
    name: 'conflict',
    text: /failed to concretize `?([^`\n]+)`? for the following reasons/,
    cause: 'What is asked for contradicts itself or a recipe: $1 has no solution.',
    fix: 'Read the numbered reasons; leave out or change one of the variants, versions or dependencies that they name.',
  },
  {
    name: 'unknown dependency',
    text: /concretizer internal error[\s\S]{0,4000}?\n[ \t]*(\S.*?) (?:is|are) unsatisfiable/,
    cause:
      'There is no solution for $1, and Spack does not say why. Mostly a recipe depends on a package, version or variant that does not exist.',
    fix: 'Look at what was changed last in the recipe and in those it depends on: the spelling in "depends_on", and that each package is in one of the repositories.',
  },
  {
    name: 'spec syntax',
    text: /unexpected characters in the spec string\s*\n(.*)/,
    cause: 'This is not a spec: $1',
    fix: "Write specs as on Spack's command line, such as libfoo@1.2+shared %gcc@13.",
  },
  {
    name: 'unknown hash',
    text: /No spec with hash (\w+) could be found/,
    cause: 'No spec with the hash $1 is installed, in an environment or in the index of a mirror.',
    fix: 'Check the hash. A mirror that cannot be reached, or has no index, looks the same: install from a lock or a spec file, which needs no index.',
  },
  {
    name: 'recipe is broken',
    text: /(SyntaxError|IndentationError|NameError|ImportError|ModuleNotFoundError|AttributeError): (.+)/,
    cause: 'A recipe is not valid Python: $2.',
    fix: "Correct the recipe; Spack's text names file and line.",
  },
  {
    name: 'repository without repo.yaml',
    text: /No repo\.yaml found in '([^']+)'|No package repository could be constructed from (\S+)/,
    cause: 'A folder in use as package repository has no repo.yaml ($1).',
    fix: 'Point the input "repository" to the folder that holds repo.yaml.',
  },
  {
    name: 'api of a repository',
    text: /Path must contain 'spack_repo\/'/,
    cause: 'A repository with api v2 must lie in a folder spack_repo/NAMESPACE.',
    fix: 'Move it there, or state "api: v1.0" in its repo.yaml.',
  },
  {
    name: 'newer api',
    text: /[Pp]ackage API (?:version )?(\S+) is not supported|unsupported API version/,
    cause: 'The recipes need a newer Spack than this one.',
    fix: 'Set the inputs "spack-ref" and "recipes-ref" to releases that belong together.',
  },
  // Build caches
  {
    name: 'prefix too long',
    text: /CannotGrowString: Cannot replace b'([^']+)' with b'([^']+)'/,
    cause: 'The binary was built for the path $1 and cannot be moved to a longer one.',
    fix: 'Install to a shorter path (input "install-root"), or build it again with "padded-length".',
  },
  {
    name: 'cache only',
    text: /No binary (?:found when cache-only was specified|available for)/,
    cause:
      'No mirror in use has a binary that could be used. A missing signature, a mirror that cannot be reached and a missing package look the same to Spack.',
    fix: "Check that the mirror can be reached and has this very hash, and whether its packages are signed as the mirror's setting says.",
  },
  {
    name: 'not installed',
    text: /(?:package not installed|Cannot push non-installed packages|matches no installed packages)/,
    cause:
      'A package that is to be pushed is not installed; mostly a build dependency of one that came from a cache.',
    fix: 'Push without build dependencies ("--without-build-dependencies"), as the push action does.',
  },
  {
    name: 'index missing',
    text: /FetchIndexError: Could not fetch manifest from (\S+?),? due to: [^\n]*404/,
    cause: 'The registry repository has no index ($1).',
    fix: 'Let the push action write it ("update-index: true"), or install from a lock or spec file.',
  },
  {
    name: 'index unreachable',
    text: /FetchIndexError: Could not fetch manifest from (\S+?),? due to/,
    cause: 'The index of the build cache cannot be read from $1.',
    fix: 'Check the address and that the registry can be reached.',
  },
  // Registries
  {
    name: 'no credentials',
    text: /401: Cannot login to registry, unsupported authentication scheme: Basic/,
    cause: 'The registry wants a user name and password, and none were given.',
    fix: 'Give the token that may use the registry.',
  },
  {
    name: 'insecure realm',
    text: /401: Cannot login to registry: Cannot login over insecure http/,
    cause: 'The registry sends its users to a login page without TLS, which Spack refuses.',
    fix: 'Give the registry a token service with https.',
  },
  {
    name: 'wrong credentials',
    text: /returned 401/,
    cause: 'The registry does not accept the user name or password.',
    fix: 'Check that the token is valid and has not expired.',
  },
  {
    name: 'forbidden',
    text: /returned 403/,
    cause: 'The registry knows the user, but does not allow this.',
    fix: 'Grant the token the right to the package ("packages: write" of the job, and the package\'s own settings under "Manage Actions access").',
  },
  {
    name: 'credential variable',
    text: /invalid push configuration for mirror (\S+): [\s\S]*not set/,
    cause: 'A variable with the credentials of the mirror $1 is not set.',
    fix: 'Set it, or take it out of the mirror.',
  },
  {
    name: 'registry errors',
    text: /returned 5\d\d: (.+)/,
    cause: 'The registry fails ($1).',
    fix: 'Try again later: what was pushed stays.',
  },
  {
    name: 'not found',
    text: /(?:GET|HEAD) (\S+) returned 404/,
    cause: '$1 does not exist.',
    fix: 'Check the address of the registry and the name of the image.',
  },
  {
    name: 'registry down',
    text: /urlopen error \[Errno \d+\] (Connection refused|Network is unreachable|No route to host)/,
    cause: 'The server does not answer ($1).',
    fix: 'Check the address, and that this machine can reach it.',
  },
  {
    name: 'name resolution',
    text: /Name or service not known|Temporary failure in name resolution|nodename nor servname/,
    cause: 'The name of a server cannot be resolved: there is no network, or the name is wrong.',
    fix: 'Check the network and the address.',
  },
  {
    name: 'certificate',
    text: /CERTIFICATE_VERIFY_FAILED/,
    cause: 'The certificate of a server is not trusted.',
    fix: 'Set SSL_CERT_FILE to a file with the certificates of your network.',
  },
  // The machine
  {
    name: 'bootstrap off',
    text: /bootstrapping is currently disabled/,
    cause:
      'Spack needs a tool (clingo, gpg or patchelf) that is not there, and may not get it itself.',
    fix: 'Install it, or allow it with "spack bootstrap enable".',
  },
  {
    name: 'bootstrap failed',
    text: /cannot bootstrap|[Ff]ailed to bootstrap|Bootstrapping .* failed/,
    cause: 'Spack cannot get a tool that it needs itself (mostly clingo, its solver).',
    fix: 'Connect the machine to the network, or install clingo for the Python that runs Spack (pip install clingo).',
  },
  {
    name: 'stdin',
    text: /\[Errno 1\] Operation not permitted/,
    cause: "Spack's new installer cannot live with /dev/null as standard input.",
    fix: 'Give it a pipe: "true | spack install …".',
  },
  {
    name: 'disk full',
    text: /No space left on device/,
    cause: 'The disk is full.',
    fix: 'Free some space, or set PAKAGES_CACHE and "install-root" to another disk.',
  },
  {
    name: 'memory',
    text: /(?:Killed signal terminated program|internal compiler error: Killed|fatal error: Killed|\bOut of memory\b)/i,
    cause: 'The machine ran out of memory.',
    fix: 'Build fewer things at once: inputs "jobs" and "concurrent-packages".',
  },
  {
    name: 'locks',
    text: /LockTimeoutError|Timed out waiting for (?:a )?(?:read|write) lock/,
    cause: 'Another Spack process holds the install root.',
    fix: 'Wait for it, or give this run an "install-root" of its own.',
  },
  {
    name: 'too long a path',
    text: /(?:File name too long|sbang[^\n]*too long|PATH_MAX)/i,
    cause: 'Padded paths are longer than this system takes.',
    fix: 'Set "padded-length" to 128, or shorten "install-root".',
  },
  {
    name: 'old Spack option',
    text: /unrecognized arguments: (.+)/,
    cause: 'This Spack does not know $1.',
    fix: 'Use a Spack release that this toolkit names in its documentation.',
  },
  // Building
  {
    name: 'missing header',
    text: /fatal error: (\S+\.h\w*): No such file or directory/,
    cause: 'The header $1 is not found: a dependency is missing in the recipe, or has no headers.',
    fix: 'Add depends_on() for the package that has $1.',
  },
  {
    name: 'missing library',
    text: /cannot find -l([^\s:]+)/,
    cause: 'The library $1 is not found by the linker.',
    fix: 'Add depends_on() for the package that has it, or check that it is built as the linker needs it (shared, static).',
  },
  {
    name: 'missing program',
    text: /(?:\/bin\/)?sh: (?:\d+: |line \d+: )?([\w+.-]+): (?:command )?not found/,
    cause: 'The build needs the program $1.',
    fix: 'Add depends_on("…", type="build") for the package that has it.',
  },
  {
    name: 'tests failed',
    text: /(?:Tests? failed|TestFailure|\d tests? failed)/,
    cause: 'It was built, but its tests fail.',
    fix: 'Read the log; to keep the build without tests set "tests: none".',
  },
]

/** What a text of Spack means, if it is known. */
export function adviceFor(text: string): Advice | undefined {
  const short = shortLines(text)
  for (const { text: pattern, cause, fix } of KNOWN_CAUSES) {
    const found = pattern.exec(short)
    if (found) return { cause: fill(cause, found), fix: fill(fix, found) }
  }
  return undefined
}

/** What a cause is told by stands in short lines; some patterns take the square of a line's length. */
const MAX_LINE = 2000

const shortLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.slice(0, MAX_LINE))
    .join('\n')

const fill = (sentence: string, found: RegExpExecArray): string =>
  sentence.replace(/\$(\d)/g, (_, group: string) => (found[Number(group)] ?? '').trim())
