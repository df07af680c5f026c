export const id = 572;
export const ids = [572];
export const modules = {

/***/ 94572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KNOWN_CAUSES: () => (/* reexport */ KNOWN_CAUSES),
  OLDEST_SPACK: () => (/* reexport */ OLDEST_SPACK),
  RECIPES_RELEASE: () => (/* reexport */ RECIPES_RELEASE),
  RECIPES_REPOSITORY: () => (/* reexport */ RECIPES_REPOSITORY),
  SPACK_RELEASE: () => (/* reexport */ SPACK_RELEASE),
  SPACK_REPOSITORY: () => (/* reexport */ SPACK_REPOSITORY),
  addVersions: () => (/* reexport */ addVersions),
  adviceFor: () => (/* reexport */ adviceFor),
  checkRef: () => (/* reexport */ checkRef),
  checkRepository: () => (/* reexport */ checkRepository),
  chooseTarget: () => (/* reexport */ chooseTarget),
  classOfPackage: () => (/* reexport */ classOfPackage),
  commitOf: () => (/* reexport */ commitOf),
  configurationOf: () => (/* reexport */ configurationOf),
  defaultTarget: () => (/* reexport */ defaultTarget),
  firstError: () => (/* reexport */ firstError),
  folderOf: () => (/* reexport */ folderOf),
  folderOfPackage: () => (/* reexport */ folderOfPackage),
  handOn: () => (/* reexport */ handOn),
  isCommit: () => (/* reexport */ isCommit),
  lastLines: () => (/* reexport */ lastLines),
  newestRelease: () => (/* reexport */ newestRelease),
  openSpack: () => (/* reexport */ openSpack),
  packageOfFolder: () => (/* reexport */ packageOfFolder),
  readRecipe: () => (/* reexport */ readRecipe),
  recipeFiles: () => (/* reexport */ recipeFiles),
  recipeFolder: () => (/* reexport */ recipeFolder),
  remoteCommit: () => (/* reexport */ remoteCommit),
  repositoriesIn: () => (/* reexport */ repositoriesIn),
  spackInputs: () => (/* reexport */ spackInputs),
  spackSettings: () => (/* reexport */ spackSettings),
  takeRecipes: () => (/* reexport */ takeRecipes),
  userCache: () => (/* reexport */ userCache),
  versionForm: () => (/* reexport */ versionForm),
  withConfiguration: () => (/* reexport */ withConfiguration),
  withHandedOn: () => (/* reexport */ withHandedOn),
  withoutPadding: () => (/* reexport */ withoutPadding)
});

;// CONCATENATED MODULE: ./packages/spack/src/command/advice.ts
/**
 * Known causes, the more telling ones first. Exit codes tell nothing (the same cause gives 1 or 3), so causes are told by
 * their text. Texts were recorded from Spack 1.1 and 1.2; where Spack's own words mislead, the cause here is what was wrong.
 */
const KNOWN_CAUSES = [
    // Fetching sources
    { name: 'checksum', text: /ChecksumError: (\w+) checksum failed for (?:\S*\/)?(\S+)/, cause: 'The downloaded file $2 is not the one that the recipe describes: its $1 differs.',
        fix: 'If upstream published the file anew, look at what changed, then put the new checksum into the recipe ("spack checksum NAME"). If not, do not use the file.' },
    { name: 'patch checksum', text: /sha256 of (?:patch )?(\S+)[^\n]*(?:does not match|failed)/i, cause: 'A patch ($1) is not the one that the recipe describes.', fix: 'Put the patch\'s sha256 into the recipe after looking at what changed.' },
    { name: 'source host down', text: /All fetchers failed for (\S+)[\s\S]*?(Connection refused|timed out|Name or service not known|Temporary failure in name resolution|Network is unreachable)/,
        cause: 'The source cannot be downloaded: its server does not answer ($2).', fix: 'Try again later, or put the archive into a source mirror ("spack mirror create").' },
    { name: 'source missing', text: /All fetchers failed for (\S+)/, cause: 'The source is at none of the addresses that the recipe names.',
        fix: 'Correct "url" or "version" in the recipe; Spack lists the addresses that it tried.' },
    // Concretizing
    { name: 'unknown package', text: /cannot concretize '([^']+)', since '([^']+)' does not exist/, cause: 'No package repository in use has a package "$2".',
        fix: 'Correct the spelling, or add the repository that has it to the input "repository".' },
    { name: 'unknown package in an installed spec', text: /Package '([^']+)' not found\b/, cause: 'No package repository in use has a package "$1".',
        fix: 'Correct the spelling, or add the repository that has it to the input "repository".' },
    { name: 'unknown namespace', text: /[Uu]nknown namespace:? '?([\w.]+)/, cause: 'No package repository in use has the namespace "$1".', fix: 'Add that repository to the input "repository".' },
    { name: 'no such version', text: /No version exists that satisfies these input specs:\s*(\S.*)/, cause: 'No version in the recipes satisfies "$1".',
        fix: 'Ask for a version that the recipe has ("spack versions --safe NAME" lists them), or add it to the recipe.' },
    { name: 'no such variant', text: /No such variant \{?'?([^'}\n]+)'?\}? for spec: '([^']+)'/, cause: 'The package of "$2" has no variant "$1".', fix: 'Correct the spelling; "spack info NAME" lists the variants.' },
    { name: 'no such value of a variant', text: /invalid values? for variant '?"?([\w-]+)'?"? in package '?"?([\w-]+)'?"?: (.+)/, cause: 'The variant "$1" of $2 cannot be $3.',
        fix: 'Use a value that "spack info $2" lists.' },
    { name: 'no compiler', text: /no compiler configured|cannot find working compilers/i, cause: 'There is no compiler.',
        fix: 'Install one (on Debian and Ubuntu: apt-get install build-essential) and see that it is on the PATH.' },
    { name: 'target', text: /(\S+) cannot satisfy a requirement[^\n]*target|target[^\n]*(?:is not compatible|not compatible) with[^\n]*/i, cause: 'A package cannot be built for the asked target on this machine.',
        fix: 'Choose another value of the input "target".' },
    { name: 'conflict', text: /failed to concretize `?([^`\n]+)`? for the following reasons/, cause: 'What is asked for contradicts itself or a recipe: $1 has no solution.',
        fix: 'Read the numbered reasons; leave out or change one of the variants, versions or dependencies that they name.' },
    { name: 'unknown dependency', text: /concretizer internal error[\s\S]*?\n\s*(.+?) (?:is|are) unsatisfiable/, cause: 'There is no solution for $1, and Spack does not say why. Mostly a recipe depends on a package, version or variant that does not exist.',
        fix: 'Look at what was changed last in the recipe and in those it depends on: the spelling in "depends_on", and that each package is in one of the repositories.' },
    { name: 'spec syntax', text: /unexpected characters in the spec string\s*\n(.*)/, cause: 'This is not a spec: $1', fix: 'Write specs as on Spack\'s command line, such as libfoo@1.2+shared %gcc@13.' },
    { name: 'unknown hash', text: /No spec with hash (\w+) could be found/, cause: 'No spec with the hash $1 is installed, in an environment or in the index of a mirror.',
        fix: 'Check the hash. A mirror that cannot be reached, or has no index, looks the same: install from a lock or a spec file, which needs no index.' },
    { name: 'recipe is broken', text: /(SyntaxError|IndentationError|NameError|ImportError|ModuleNotFoundError|AttributeError): (.+)/, cause: 'A recipe is not valid Python: $2.', fix: 'Correct the recipe; Spack\'s text names file and line.' },
    { name: 'repository without repo.yaml', text: /No repo\.yaml found in '([^']+)'|No package repository could be constructed from (\S+)/, cause: 'A folder in use as package repository has no repo.yaml ($1).',
        fix: 'Point the input "repository" to the folder that holds repo.yaml.' },
    { name: 'api of a repository', text: /Path must contain 'spack_repo\/'/, cause: 'A repository with api v2 must lie in a folder spack_repo/NAMESPACE.', fix: 'Move it there, or state "api: v1.0" in its repo.yaml.' },
    { name: 'newer api', text: /[Pp]ackage API (?:version )?(\S+) is not supported|unsupported API version/, cause: 'The recipes need a newer Spack than this one.', fix: 'Set the inputs "spack-ref" and "recipes-ref" to releases that belong together.' },
    // Build caches
    { name: 'prefix too long', text: /CannotGrowString: Cannot replace b'([^']+)' with b'([^']+)'/, cause: 'The binary was built for the path $1 and cannot be moved to a longer one.',
        fix: 'Install to a shorter path (input "install-root"), or build it again with "padded-length".' },
    { name: 'cache only', text: /No binary (?:found when cache-only was specified|available for)/, cause: 'No mirror in use has a binary that could be used. A missing signature, a mirror that cannot be reached and a missing package look the same to Spack.',
        fix: 'Check that the mirror can be reached and has this very hash, and whether its packages are signed as the mirror\'s setting says.' },
    { name: 'not installed', text: /(?:package not installed|Cannot push non-installed packages|matches no installed packages)/, cause: 'A package that is to be pushed is not installed; mostly a build dependency of one that came from a cache.',
        fix: 'Push without build dependencies ("--without-build-dependencies"), as the push action does.' },
    { name: 'index missing', text: /FetchIndexError: Could not fetch manifest from (\S+?),? due to: [^\n]*404/, cause: 'The registry repository has no index ($1).',
        fix: 'Let the push action write it ("update-index: true"), or install from a lock or spec file.' },
    { name: 'index unreachable', text: /FetchIndexError: Could not fetch manifest from (\S+?),? due to/, cause: 'The index of the build cache cannot be read from $1.', fix: 'Check the address and that the registry can be reached.' },
    // Registries
    { name: 'no credentials', text: /401: Cannot login to registry, unsupported authentication scheme: Basic/, cause: 'The registry wants a user name and password, and none were given.', fix: 'Give the token that may use the registry.' },
    { name: 'insecure realm', text: /401: Cannot login to registry: Cannot login over insecure http/, cause: 'The registry sends its users to a login page without TLS, which Spack refuses.', fix: 'Give the registry a token service with https.' },
    { name: 'wrong credentials', text: /returned 401/, cause: 'The registry does not accept the user name or password.', fix: 'Check that the token is valid and has not expired.' },
    { name: 'forbidden', text: /returned 403/, cause: 'The registry knows the user, but does not allow this.', fix: 'Grant the token the right to the package ("packages: write" of the job, and the package\'s own settings under "Manage Actions access").' },
    { name: 'credential variable', text: /invalid push configuration for mirror (\S+): [\s\S]*not set/, cause: 'A variable with the credentials of the mirror $1 is not set.', fix: 'Set it, or take it out of the mirror.' },
    { name: 'registry errors', text: /returned 5\d\d: (.+)/, cause: 'The registry fails ($1).', fix: 'Try again later: what was pushed stays.' },
    { name: 'not found', text: /(?:GET|HEAD) (\S+) returned 404/, cause: '$1 does not exist.', fix: 'Check the address of the registry and the name of the image.' },
    { name: 'registry down', text: /urlopen error \[Errno \d+\] (Connection refused|Network is unreachable|No route to host)/, cause: 'The server does not answer ($1).', fix: 'Check the address, and that this machine can reach it.' },
    { name: 'name resolution', text: /Name or service not known|Temporary failure in name resolution|nodename nor servname/, cause: 'The name of a server cannot be resolved: there is no network, or the name is wrong.', fix: 'Check the network and the address.' },
    { name: 'certificate', text: /CERTIFICATE_VERIFY_FAILED/, cause: 'The certificate of a server is not trusted.', fix: 'Set SSL_CERT_FILE to a file with the certificates of your network.' },
    // The machine
    { name: 'bootstrap off', text: /bootstrapping is currently disabled/, cause: 'Spack needs a tool (clingo, gpg or patchelf) that is not there, and may not get it itself.', fix: 'Install it, or allow it with "spack bootstrap enable".' },
    { name: 'bootstrap failed', text: /cannot bootstrap|[Ff]ailed to bootstrap|Bootstrapping .* failed/, cause: 'Spack cannot get a tool that it needs itself (mostly clingo, its solver).', fix: 'Connect the machine to the network, or install clingo for the Python that runs Spack (pip install clingo).' },
    { name: 'stdin', text: /\[Errno 1\] Operation not permitted/, cause: 'Spack\'s new installer cannot live with /dev/null as standard input.', fix: 'Give it a pipe: "true | spack install …".' },
    { name: 'disk full', text: /No space left on device/, cause: 'The disk is full.', fix: 'Free some space, or set PAKAGES_CACHE and "install-root" to another disk.' },
    { name: 'memory', text: /(?:Killed signal terminated program|internal compiler error: Killed|fatal error: Killed|\bOut of memory\b)/i, cause: 'The machine ran out of memory.', fix: 'Build fewer things at once: inputs "jobs" and "concurrent-packages".' },
    { name: 'locks', text: /LockTimeoutError|Timed out waiting for (?:a )?(?:read|write) lock/, cause: 'Another Spack process holds the install root.', fix: 'Wait for it, or give this run an "install-root" of its own.' },
    { name: 'too long a path', text: /(?:File name too long|sbang[^\n]*too long|PATH_MAX)/i, cause: 'Padded paths are longer than this system takes.', fix: 'Set "padded-length" to 128, or shorten "install-root".' },
    { name: 'old Spack option', text: /unrecognized arguments: (.+)/, cause: 'This Spack does not know $1.', fix: 'Use a Spack release that this toolkit names in its documentation.' },
    // Building
    { name: 'missing header', text: /fatal error: (\S+\.h\w*): No such file or directory/, cause: 'The header $1 is not found: a dependency is missing in the recipe, or has no headers.', fix: 'Add depends_on() for the package that has $1.' },
    { name: 'missing library', text: /cannot find -l([^\s:]+)/, cause: 'The library $1 is not found by the linker.', fix: 'Add depends_on() for the package that has it, or check that it is built as the linker needs it (shared, static).' },
    { name: 'missing program', text: /(?:\/bin\/)?sh: (?:\d+: |line \d+: )?([\w+.-]+): (?:command )?not found/, cause: 'The build needs the program $1.', fix: 'Add depends_on("…", type="build") for the package that has it.' },
    { name: 'tests failed', text: /(?:Tests? failed|TestFailure|\d+ tests? failed)/, cause: 'It was built, but its tests fail.', fix: 'Read the log; to keep the build without tests set "tests: none".' }
];
/** What a text of Spack means, if it is known. */
function adviceFor(text) {
    for (const { text: pattern, cause, fix } of KNOWN_CAUSES) {
        const found = pattern.exec(text);
        if (found)
            return { cause: fill(cause, found), fix: fill(fix, found) };
    }
    return undefined;
}
const fill = (sentence, found) => sentence.replace(/\$(\d)/g, (_, group) => (found[Number(group)] ?? '').trim());

;// CONCATENATED MODULE: ./packages/spack/src/command/build-log.ts
/** gcc, g++, clang, gfortran with one-line messages, nvcc, icx: `FILE:LINE:COLUMN: error: TEXT`. */
const compiler = (lines, at) => {
    const found = /^\s*(?:In file included from )?([^\s:][^:]*):(\d+):(?:(\d+):)?\s*(?:fatal )?[Ee]rror:\s*(.+)$/.exec(lines[at]);
    return found ? located(found[4], found[1], found[2], found[3]) : undefined;
};
/** gfortran: `FILE:LINE:COLUMN:`, the source, a caret, then `Error: TEXT`. */
const gfortran = (lines, at) => {
    const text = /^(?:Fatal )?Error:\s*(.+)$/.exec(lines[at])?.[1];
    if (!text)
        return undefined;
    for (let back = at - 1; back >= Math.max(0, at - 8); back--) {
        const found = /^([^\s:]+):(\d+):(\d+):$/.exec(lines[back]);
        if (found)
            return located(text, found[1], found[2], found[3]);
    }
    return undefined;
};
/** rustc: `error[E0000]: TEXT`, then `--> FILE:LINE:COLUMN`. */
const rustc = (lines, at) => {
    const text = /^error(?:\[E\d+\])?: (.+)$/.exec(lines[at])?.[1];
    const place = text && /^\s*--> ([^:]+):(\d+):(\d+)$/.exec(lines[at + 1] ?? '');
    return place ? located(text, place[1], place[2], place[3]) : undefined;
};
/** `CMake Error at FILE:LINE (COMMAND):`, the text on the lines after it. */
const cmake = (lines, at) => {
    const found = /^CMake Error(?: at ([^\s:]+):(\d+))?/.exec(lines[at]);
    if (!found)
        return undefined;
    const text = lines.slice(at + 1, at + 6).map((line) => line.trim()).filter((line) => line !== '').join(' ');
    return located(text || lines[at].trim(), found[1], found[2]);
};
/** The exception that ends a Python traceback, at its innermost frame. */
const python = (lines, at) => {
    const text = /^([A-Za-z_.]*(?:Error|Exception): .+)$/.exec(lines[at])?.[1];
    if (!text)
        return undefined;
    for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
        const found = /^\s+File "([^"]+)", line (\d+)/.exec(lines[back]);
        if (found)
            return located(text, found[1], found[2]);
    }
    return undefined;
};
/** Linkers, configure and others that name no place. */
const plain = (lines, at) => {
    const line = lines[at].trim();
    const speaks = /(?:undefined reference to|cannot find -l|ld: error:|^configure: error:|command not found$|: not found$|^error: |collect2: error|No rule to make target|^FAIL(?:ED)?[: ])/.test(line);
    return speaks ? { message: clipped(line) } : undefined;
};
/** The first error of make, where nothing else speaks. */
const make = (lines, at) => {
    const found = /^g?make(?:\[\d+\])?: \*\*\* (?:\[([^\s:\]]+):(\d+): )?(.+)$/.exec(lines[at]);
    return found ? located(lines[at].trim(), found[1], found[2]) : undefined;
};
/**
 * The first error in a build log. Compilers are asked first over the whole log, then tools that name no place, then make:
 * what make says last is never the reason.
 */
function firstError(log) {
    const lines = log.split(/\r?\n/);
    for (const readers of [[compiler, gfortran, rustc, cmake, python], [plain], [make]]) {
        for (let at = 0; at < lines.length; at++) {
            for (const reader of readers) {
                const found = reader(lines, at);
                if (found)
                    return found;
            }
        }
    }
    return undefined;
}
/** The last lines of a log, with padded paths made short. */
const lastLines = (log, count) => log.trimEnd().split(/\r?\n/).slice(-count).map(withoutPadding);
/** Takes Spack's padding out of paths: it says nothing and is up to 500 characters long. */
const withoutPadding = (line) => line.replace(/(?:\/__spack_path_placeholder__)+(\/[a-z_]+)?/g, (_, rest = '') => 
// The last of the words is cut where the length is reached.
`/[padded]${'/__spack_path_placeholder__'.startsWith(rest) ? '' : rest}`);
const located = (text, file, line, column) => ({
    message: clipped(text.trim()), ...(file && { file }), ...(line && { line: Number(line) }), ...(column && { column: Number(column) })
});
const clipped = (whole) => {
    const text = withoutPadding(whole);
    return text.length > 300 ? `${text.slice(0, 299)}…` : text;
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/src/index.ts + 32 modules
var src = __webpack_require__(83064);
;// CONCATENATED MODULE: ./packages/spack/src/command/inputs.ts



/** The inputs that say which Spack, which recipes, and how and where to build: the same in each action that builds. */
const spackInputs = {
    repository: (0,src/* list */.p_)('Folders of your recipe repositories, one per line, the first one first: each is or holds a folder with `repo.yaml`. Default: the one that `pakages.json` names, else the workspace, when it is one.', { placeholder: 'FOLDER…' }),
    'spack-ref': (0,src/* text */.Qq)('Tag, branch or commit of Spack. Default: the Spack 1.x in `SPACK_ROOT`, on the PATH or in the cache folder, else the pinned release.', { placeholder: 'REF' }),
    'spack-repository': (0,src/* text */.Qq)('Another git repository of Spack, as an https URL. It is always cloned.', { placeholder: 'URL' }),
    'recipes-ref': (0,src/* text */.Qq)('Tag, branch or commit of Spack\'s builtin recipes. Default: those in the cache folder, else the pinned release.', { placeholder: 'REF' }),
    'recipes-repository': (0,src/* text */.Qq)('Another git repository with the builtin recipes, as an https URL.', { placeholder: 'URL' }),
    target: (0,src/* text */.Qq)('Microarchitecture to build for. Specs and recipes that name another keep it. Default: `x86_64_v3` on x86-64 (AVX2: what all runners of GitHub have in common), elsewhere the generic target of the family.', { placeholder: 'TARGET' }),
    externals: (0,src/* list */.p_)('Build tools to take from the system where it has them, one per line; `none` for no tool. Default: `gmake`. Compilers are always taken from the system.', { placeholder: 'NAME…' }),
    'install-root': (0,src/* text */.Qq)('Folder to install into while building; no spaces in its path. Default: `store` in the cache folder.', { placeholder: 'FOLDER' }),
    'padded-length': (0,src/* count */.U9)('Install paths are padded to so many characters, so that binaries can be installed at any shorter path; 0 for no padding. Default: 256.', { max: 512, placeholder: 'N' }),
    jobs: (0,src/* count */.U9)('Parallel jobs in the build of one package. Default: the number of processors, at most 16.', { min: 1, max: 1024 }),
    'work-dir': (0,src/* text */.Qq)('Folder where the steps of a job hand results to each other.', { default: '.pakages', placeholder: 'FOLDER' })
};
const DEFAULT_PADDING = 256;
const DEFAULT_EXTERNALS = ['gmake'];
/** The inputs that `setup` hands to the later steps of a job, so that they need not be repeated: all but `work-dir`. */
const HANDED_ON = Object.keys(spackInputs).filter((name) => name !== 'work-dir');
/** The variable that carries an input from `setup` to the later steps, such as `PAKAGES_RECIPES_REF`. */
const variableOf = (name) => `PAKAGES_${name.toUpperCase().replaceAll('-', '_')}`;
/** Exports what was given, for the later steps of the job. Paths are made absolute: later steps may start elsewhere. */
function handOn(inputs, host) {
    const given = { ...inputs, repository: repositoriesOf(inputs, host), ...(inputs['install-root'] && { 'install-root': (0,external_node_path_.resolve)(host.workspace, inputs['install-root']) }) };
    for (const name of HANDED_ON) {
        const value = given[name];
        if (isGiven(value))
            host.exportVariable(variableOf(name), Array.isArray(value) ? value.join('\n') : String(value));
    }
}
/** What was given to this step, and where it says nothing, what `setup` handed on. @throws UsageError for a malformed variable. */
function withHandedOn(inputs, host) {
    const handed = (0,src/* parseInputs */.TL)(spackInputs, (name) => (HANDED_ON.includes(name) ? host.env[variableOf(name)] : undefined));
    const merged = Object.fromEntries(HANDED_ON.map((name) => [name, isGiven(inputs[name]) ? inputs[name] : handed[name]]));
    return { ...inputs, ...merged };
}
/** `pakages.json` in the workspace, if there is one. @throws UserError when it is malformed. */
const configurationOf = ({ workspace }) => (0,src/* readConfigurationIfAny */.GA)((0,external_node_path_.join)(workspace, src/* CONFIGURATION_FILE */.oT));
/** What was given, else what `setup` handed on, else the repository that `pakages.json` names. */
function withConfiguration(given, configuration, host) {
    const inputs = { ...given, ...withHandedOn(given, host) };
    const named = configuration?.values.repository;
    return inputs.repository.length > 0 || named === undefined ? inputs : { ...inputs, repository: [named] };
}
const isGiven = (value) => value !== undefined && !(Array.isArray(value) && value.length === 0);
/** The settings of a run that builds. @param mirrors Further mirrors that Spack itself fetches from. */
function spackSettings(given, host, mirrors = []) {
    const inputs = withHandedOn(given, host);
    const work = (0,src/* workFolder */.kR)((0,external_node_path_.resolve)(host.workspace, inputs['work-dir']));
    const cache = (0,external_node_path_.resolve)(host.workspace, (0,src/* cacheFolder */.nF)(host.env));
    return {
        workFolder: work.root, cacheFolder: cache, mirrors, buildCache: work.cache,
        repositories: repositoriesOf(inputs, host),
        spackRef: inputs['spack-ref'], spackRepository: inputs['spack-repository'], recipesRef: inputs['recipes-ref'], recipesRepository: inputs['recipes-repository'],
        installRoot: (0,external_node_path_.resolve)(host.workspace, inputs['install-root'] ?? (0,external_node_path_.join)(cache, 'store')), paddedLength: inputs['padded-length'] ?? DEFAULT_PADDING,
        target: inputs.target, jobs: inputs.jobs,
        externals: inputs.externals.length === 0 ? DEFAULT_EXTERNALS : inputs.externals.filter((name) => name !== 'none')
    };
}
/** The folders of `repository`; where none is named, the workspace if it is a recipe repository. */
function repositoriesOf({ repository }, { workspace }) {
    if (repository.length > 0)
        return repository.map((folder) => (0,external_node_path_.resolve)(workspace, folder));
    const markers = ['repo.yaml', 'spack_repo', (0,external_node_path_.join)('repos', 'spack_repo')];
    return markers.some((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, name))) ? [workspace] : [];
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/model/src/index.ts + 33 modules
var model_src = __webpack_require__(26747);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./packages/spack/src/command/python/missing-dependencies.ts
/**
 * Python for `spack -e ENV python -c`: from the specs of the environment, which recipes depend on a package that is in no
 * repository, as one JSON line `{"missing": [{recipe, file, missing}]}`. Only recipes of the namespaces on stdin are read
 * further: the builtin ones are thousands, and checked by their own CI.
 */
const MISSING_DEPENDENCIES = String.raw `
import json, sys
import spack.environment, spack.repo

own = set(json.load(sys.stdin)["namespaces"])
open_names = []
for user_spec in spack.environment.active_environment().user_specs:
    open_names.extend(node.name for node in user_spec.traverse() if node.name)
seen, missing = set(), []
while open_names:
    name = open_names.pop()
    if name in seen or not spack.repo.PATH.exists(name):
        continue
    seen.add(name)
    cls = spack.repo.PATH.get_pkg_class(name)
    if cls.namespace not in own:
        continue
    for by_name in cls.dependencies.values():
        for dependency in by_name:
            if dependency in seen:
                continue
            if spack.repo.PATH.exists(dependency):
                open_names.append(dependency)
            elif not spack.repo.PATH.is_virtual(dependency):
                missing.append({"recipe": name, "file": spack.repo.PATH.filename_for_package_name(name), "missing": dependency})
print(json.dumps({"missing": missing}))
`;

;// CONCATENATED MODULE: ./packages/spack/src/command/python/read-specs.ts
/**
 * Python for `spack python -c`: reads `{"roots": [HASH], "nodes": {HASH: NODE}}` from stdin into Spack's specs.
 * `specs` maps a hash to its spec. The modules of Spack move between releases: these two names are all that is relied on here.
 */
const READ_SPECS = String.raw `
import json, sys

def read_specs(request):
    from spack.spec import Spec

    nodes = request["nodes"]
    found = {}
    for root in request["roots"]:
        if root in found:
            continue
        order, seen = [], set()
        stack = [root]
        while stack:
            key = stack.pop()
            if key in seen:
                continue
            seen.add(key)
            order.append(nodes[key])
            stack.extend(edge["hash"] for edge in nodes[key].get("dependencies", ()))
        top = Spec.from_dict({"spec": {"_meta": {"version": 5}, "nodes": order}})
        for spec in top.traverse(deptype="all"):
            found.setdefault(spec.dag_hash(), spec)
    return found

request = json.load(sys.stdin)
specs = read_specs(request)
`;

;// CONCATENATED MODULE: ./packages/spack/src/command/python/recipe-facts.ts

/**
 * Python for `spack python -c`: what the recipes say of the specs on stdin, as one JSON line `{"specs": [FACTS]}`.
 * Every fact is guarded: one that this Spack or this recipe does not give is left out, and the others are kept.
 */
const RECIPE_FACTS = `${READ_SPECS}${String.raw `
import hashlib, re
import spack.repo

def guarded(call, default=None):
    try:
        return call()
    except Exception as error:
        print("left out:", type(error).__name__, error, file=sys.stderr)
        return default

def text(value):
    return value if isinstance(value, str) and value else None

def fetched(fetcher):
    digest = text(getattr(fetcher, "digest", None))
    git = text(getattr(fetcher, "git", None))
    return {
        "url": None if git else text(getattr(fetcher, "url", None)),
        "sha256": digest if digest and len(digest) == 64 else None,
        "git": git,
        "commit": text(getattr(fetcher, "commit", None)),
        "ref": text(getattr(fetcher, "tag", None)) or text(getattr(fetcher, "branch", None)),
    }

def own_source(pkg, spec):
    if not getattr(pkg, "has_code", True):
        return []
    stated = pkg.versions.get(spec.version, {})
    commit = text(stated.get("commit")) or text(getattr(spec.version, "commit_sha", None))
    if "commit" in spec.variants:
        commit = text(spec.variants["commit"].value) or commit
    ref = text(stated.get("tag")) or text(stated.get("branch"))
    if commit or ref:
        return [{"git": text(stated.get("git")) or text(getattr(pkg, "git", None)), "commit": commit, "ref": ref}]
    url = text(stated.get("url")) or guarded(lambda: text(str(pkg.url_for_version(spec.version))))
    return [{"url": url, "sha256": text(stated.get("sha256"))}]

def resources(pkg, spec):
    for when, items in pkg.resources.items():
        if spec.satisfies(when):
            for item in items:
                yield {"resource": item.name, **fetched(item.fetcher)}

def patches(spec):
    try:
        for patch in spec.patches:
            yield {"sha256": patch.sha256, "url": text(getattr(patch, "url", None)), "file": text(getattr(patch, "relative_path", None))}
    except Exception:
        # The recipe has changed since: the spec still names what was applied.
        for sha256 in spec.variants["patches"].value:
            yield {"sha256": sha256}

def recipe_sha256(spec):
    with open(spack.repo.PATH.filename_for_package_name(spec.fullname), "rb") as stream:
        return hashlib.sha256(stream.read()).hexdigest()

def facts(spec):
    cls = spack.repo.PATH.get_pkg_class(spec.fullname)
    pkg = cls(spec)
    doc = guarded(lambda: "\n\n".join(" ".join(part.split()) for part in re.split(r"\n\s*\n", cls.__doc__ or "") if part.strip()))
    return {
        "hash": spec.dag_hash(),
        "licenses": guarded(lambda: [str(name) for when, name in cls.licenses.items() if spec.satisfies(when)], []),
        "homepage": guarded(lambda: text(cls.homepage)),
        "description": text(doc),
        "maintainers": guarded(lambda: sorted(set(str(name) for name in cls.maintainers)), []),
        "sources": guarded(lambda: own_source(pkg, spec), []) + guarded(lambda: list(resources(pkg, spec)), []),
        "patches": guarded(lambda: list(patches(spec)) if "patches" in spec.variants else [], []),
        "recipeSha256": guarded(lambda: recipe_sha256(spec)),
    }

empty = lambda key: {"hash": key, "licenses": [], "maintainers": [], "sources": [], "patches": []}
wanted = [key for key in request["nodes"] if key in specs and not specs[key].external]
print(json.dumps({"specs": [guarded(lambda: facts(specs[key]), empty(key)) for key in wanted]}))
`}`;

;// CONCATENATED MODULE: ./packages/spack/src/command/recipe-facts.ts




const optional = schemas/* string */.YjP().nullish().transform((value) => value ?? undefined);
const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const optionalSha256 = sha256.nullish().transform((value) => value ?? undefined);
const source = schemas/* object */.Ikc({ resource: optional, url: optional, sha256: optionalSha256, git: optional, commit: optional, ref: optional });
const patch = schemas/* object */.Ikc({ sha256, url: optional, file: optional });
/** What the script prints. */
const answer = schemas/* object */.Ikc({
    specs: schemas/* array */.YOg(schemas/* object */.Ikc({
        hash: schemas/* string */.YjP().refine(model_src/* isSpecHash */.CV),
        licenses: schemas/* array */.YOg(schemas/* string */.YjP()),
        homepage: optional,
        description: optional,
        maintainers: schemas/* array */.YOg(schemas/* string */.YjP()),
        sources: schemas/* array */.YOg(source),
        patches: schemas/* array */.YOg(patch),
        recipeSha256: optionalSha256
    }))
});
/** See `RecipeReader.recipeFacts`. One call of `spack python` for the whole DAG. */
async function recipeFacts(spack, dag) {
    const stdout = await spack.output(pythonCall(RECIPE_FACTS), 'say what the recipes state', { stdin: specsOf(dag) });
    const read = answer.safeParse(lastJson(stdout));
    if (read.success)
        return read.data.specs.map(withoutAbsent);
    throw new src/* UserError */.yo('Spack\'s answer about the recipes cannot be read.', { fix: 'This Spack may be newer than this toolkit: use the release that the documentation names.', cause: read.error });
}
/** A DAG as the Python programs of this package read it from stdin. */
const specsOf = (dag) => JSON.stringify({ roots: dag.roots, nodes: Object.fromEntries(dag.specs) });
/** The arguments that run a program: `spack python -c` takes one statement only. */
const pythonCall = (program) => ['python', '-c', `exec(${JSON.stringify(program)})`];
/** The last line of an output as JSON: recipes may print when they are loaded. */
function lastJson(stdout) {
    try {
        return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');
    }
    catch {
        return undefined;
    }
}
function withoutAbsent(facts) {
    const { sources, ...rest } = facts;
    return stripped({ ...rest, sources: sources.map(published).filter((entry) => Object.keys(entry).length > 0), patches: facts.patches.map(stripped) });
}
/** A path on this machine says nothing to anybody else: of an archive beside its recipe only the checksum is kept. */
function published(entry) {
    const local = (text) => text !== undefined && /^(file:|\/)/.test(text);
    return stripped({ ...entry, url: local(entry.url) ? undefined : entry.url, git: local(entry.git) ? undefined : entry.git });
}
const stripped = (value) => Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined));

;// CONCATENATED MODULE: ./packages/spack/src/command/missing-dependencies.ts




const missing_dependencies_answer = schemas/* object */.Ikc({ missing: schemas/* array */.YOg(schemas/* object */.Ikc({ recipe: schemas/* string */.YjP(), file: schemas/* string */.YjP(), missing: schemas/* string */.YjP() })) });
/** Looks through the recipes of an environment's specs; empty when all dependencies exist or Spack cannot tell. */
async function missingDependencies(spack, folder, recipes) {
    const namespaces = recipes.map(({ namespace }) => namespace).filter((namespace) => namespace !== 'builtin');
    const { exitCode, stdout } = await spack.run(['-e', folder, ...pythonCall(MISSING_DEPENDENCIES)], { stdin: JSON.stringify({ namespaces }) });
    const read = missing_dependencies_answer.safeParse(exitCode === 0 ? lastJson(stdout) : undefined);
    return read.success ? Promise.all(read.data.missing.map(withLine)) : [];
}
async function withLine(found) {
    const lines = (await (0,promises_.readFile)(found.file, 'utf8').catch(() => '')).split('\n');
    const at = lines.findIndex((line) => line.includes('depends_on') && line.includes(found.missing));
    return at < 0 ? found : { ...found, line: at + 1 };
}

;// CONCATENATED MODULE: ./packages/spack/src/command/spack-output.ts
/** Longest error text that is shown, in characters: Spack's reasons for a conflict can go on for pages. */
const LONGEST = 4000;
/**
 * The errors in a stderr of Spack: what follows the first `==> Error:`, with continuation lines, without warnings and
 * Python tracebacks. The whole text's end where there is none.
 */
function errorText(stderr) {
    const lines = stderr.split('\n');
    const kept = [];
    let inError = false;
    for (const line of lines) {
        const mark = /^==> (Error|Warning): ?(.*)$/.exec(line);
        if (mark) {
            inError = mark[1] === 'Error';
            if (inError)
                kept.push(mark[2]);
        }
        else if (inError && line.startsWith('Traceback'))
            inError = false;
        else if (inError)
            kept.push(line);
    }
    const text = (kept.length > 0 ? kept.join('\n') : lines.slice(-20).join('\n')).trim();
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text || 'it gives no reason';
}

;// CONCATENATED MODULE: ./packages/spack/src/command/spack-command.ts



/** Makes the caller of one Spack. Its stdin is a pipe that is empty: the new installer dies with /dev/null there. */
function spackCommand(settings) {
    const { processes, program, scopes, env, signal } = settings;
    const fixed = ['--color', 'never', ...scopes.flatMap((scope) => ['-C', scope])];
    const run = (args, { onLine, stdin = '', env: extra = {} } = {}) => {
        const all = Object.fromEntries(Object.entries({ ...env, ...extra }).filter(([, value]) => value !== ''));
        return processes.run(program, [...fixed, ...args], { env: all, signal, stdin, ...(onLine && { onLine }) });
    };
    return {
        run,
        output: async (args, doing, options) => {
            const { exitCode, stdout, stderr } = await run(args, options);
            if (exitCode === 0)
                return stdout;
            throw spackFailed(doing, stderr || stdout);
        }
    };
}
/** The error of a call that failed, told from its stderr. */
function spackFailed(doing, stderr) {
    const advice = adviceFor(stderr);
    const text = errorText(stderr);
    return new src/* UserError */.yo(`Spack cannot ${doing}: ${advice?.cause ?? text.split('\n')[0]}${advice ? `\n${text}` : ''}`, {
        fix: advice?.fix ?? 'Read what Spack says above; the same command at a terminal is "spack", as the setup step prints it.'
    });
}

;// CONCATENATED MODULE: ./packages/spack/src/command/concretize.ts








/** See `Spack.concretize`. The environment lies in `environment/` of the work folder. */
async function concretize(spack, workFolder, recipes, request) {
    const folder = await emptyEnvironment(workFolder);
    if (request.environment !== undefined)
        await copyEnvironment(spack, request.environment, folder);
    else
        await writeEnvironment(folder, request.specs ?? []);
    const tests = request.tests === 'none' ? [] : ['--test', request.tests];
    const { exitCode, stderr } = await spack.run(['-e', folder, 'concretize', ...tests]);
    if (exitCode !== 0)
        throw await whyNot(spack, folder, recipes, stderr);
    return read(folder);
}
/** See `Spack.adoptLock`. */
async function adoptLock(workFolder, lock) {
    const json = await (0,src/* readJson */.Vh)(lock, 'Name a spack.lock, as "spack concretize" writes it.');
    const dag = (0,src/* readingFrom */.L)(lock, () => (0,model_src/* parseLock */.PG)(json), { file: lock });
    const folder = await emptyEnvironment(workFolder, lock);
    // Each root by its hash: its text may not be a spec that this Spack reads, and nothing is concretized again.
    await writeEnvironment(folder, rootTexts(json));
    if (lock !== (0,external_node_path_.join)(folder, 'spack.lock'))
        await (0,promises_.copyFile)(lock, (0,external_node_path_.join)(folder, 'spack.lock'));
    return { folder, lock: (0,external_node_path_.join)(folder, 'spack.lock'), dag };
}
const rootTexts = (json) => json.roots.map((root) => root.spec);
/** Makes the folder anew; a lock in it that is about to be adopted stays. */
async function emptyEnvironment(workFolder, keep) {
    const folder = (0,external_node_path_.join)(workFolder, 'environment');
    if (keep !== (0,external_node_path_.join)(folder, 'spack.lock'))
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.mkdir)(folder, { recursive: true });
    return folder;
}
async function writeEnvironment(folder, specs) {
    // Roots that cannot live together are still built, side by side.
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'spack.yaml'), (0,dist/* stringify */.As)({ spack: { specs, view: false, concretizer: { unify: 'when_possible' } } }));
}
/** Spack itself copies an environment, since it knows which relative paths in it must be changed. */
async function copyEnvironment(spack, from, folder) {
    const manifest = (0,external_node_path_.join)(from, 'spack.yaml');
    if (!(0,external_node_fs_.existsSync)(manifest))
        throw new src/* UsageError */.eb(`There is no spack.yaml in ${from}.`, { fix: 'Point the input "environment" to a folder with a spack.yaml.' });
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await spack.output(['env', 'create', '--without-view', '--dir', folder, manifest], `read ${manifest}`);
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(from, 'spack.lock')))
        await (0,promises_.copyFile)((0,external_node_path_.join)(from, 'spack.lock'), (0,external_node_path_.join)(folder, 'spack.lock'));
}
async function read(folder) {
    const lock = (0,external_node_path_.join)(folder, 'spack.lock');
    const dag = await readLock(lock);
    if (dag.roots.length === 0)
        throw new src/* UserError */.yo('There is nothing to build: no spec was asked for.', { fix: 'Give the input "specs", "environment" or "repository" something to build.' });
    return { folder, lock, dag };
}
async function readLock(lock) {
    const json = await (0,src/* readJson */.Vh)(lock, 'Spack wrote no lock: give it at least one spec.');
    return (0,src/* readingFrom */.L)(lock, () => (0,model_src/* parseLock */.PG)(json), { file: lock });
}
/** Where Spack's words mislead ("internal error", "unsatisfiable"), the recipes are asked for dependencies that nobody has. */
async function whyNot(spack, folder, recipes, stderr) {
    const failed = spackFailed('concretize', stderr);
    if (!/internal error|unsatisfiable|not found/i.test(stderr))
        return failed;
    const [first, ...others] = await missingDependencies(spack, folder, recipes);
    if (!first)
        return failed;
    const names = others.map((other) => `\nAlso the recipe of ${other.recipe} needs "${other.missing}".`).join('');
    return new src/* UserError */.yo(`The recipe of ${first.recipe} depends on "${first.missing}", and no package repository in use has such a package.${names}`, {
        fix: `Correct the spelling in ${first.file}, or add the repository that has "${first.missing}" to the input "repository".`,
        at: { file: first.file, ...(first.line && { line: first.line }) }
    });
}

;// CONCATENATED MODULE: ./packages/spack/src/command/git-reference.ts

/** What git takes for a tag, branch or commit, minus everything that it could take for an option, a range or an expression. */
const REF = /^(?!.*(?:\.\.|\/\/|@\{|\/\.|\.lock(?:\/|$)))[A-Za-z0-9_][A-Za-z0-9._+/-]{0,199}(?<![./])$/;
/**
 * Checks a tag, branch or commit that came from outside.
 * @param input The name of the input, for the message.
 * @throws UsageError
 */
function checkRef(ref, input) {
    if (REF.test(ref))
        return ref;
    throw new src/* UsageError */.eb(`"${input}" is not a git tag, branch or commit: "${ref.slice(0, 80)}".`, { fix: 'Give a name such as v1.1.1 or develop, or a commit of 40 hex digits.' });
}
/**
 * Checks the address of a git repository that came from outside. Only https and local files: other transports run programs
 * (`ext::`) or are not encrypted, and a password in the address would be printed by git.
 * @throws UsageError
 */
function checkRepository(url, input) {
    const read = URL.canParse(url) ? new URL(url) : undefined;
    const fits = read && (read.protocol === 'https:' || read.protocol === 'file:') && !read.username && !read.password && !/[\s\u0000-\u001f]/.test(url);
    if (fits)
        return url;
    throw new src/* UsageError */.eb(`"${input}" is not the https address of a git repository.`, { fix: 'Give an address such as https://github.com/spack/spack.git, without a user name or password in it.' });
}
/** Whether `ref` is a whole commit. */
const isCommit = (ref) => /^[0-9a-f]{40}$/.test(ref);
/** The name of the folder in the cache that holds a clone at a ref. Different refs never share one. */
const folderOf = (ref) => ref.replaceAll('%', '%25').replaceAll('/', '%2F');

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/spack/src/command/process-environment.ts

/** Variables that Spack and git may see. Everything else stays out: a build environment is published inside the package. */
const PASSED = [
    'PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'TZ', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH',
    'SPACK_PYTHON', 'SPACK_GNUPGHOME', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'CURL_CA_BUNDLE', 'REQUESTS_CA_BUNDLE', 'GIT_SSL_CAINFO',
    'http_proxy', 'https_proxy', 'no_proxy', 'all_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY'
];
/** The variables of this process that programs may see, with messages in English: causes of failures are told by their text. */
function passedEnvironment(env) {
    const passed = PASSED.flatMap((name) => (env[name] ? [[name, env[name]]] : []));
    return { ...Object.fromEntries(passed), LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
}
/**
 * The whole environment of a Spack process: neither the user's nor the system's configuration is read, and Spack's caches lie
 * in the toolkit's cache folder, where they can be kept between jobs.
 */
const spackEnvironment = (env, cacheFolder) => ({
    ...passedEnvironment(env),
    SPACK_DISABLE_LOCAL_CONFIG: '1',
    SPACK_USER_CACHE_PATH: userCache(cacheFolder),
    PYTHONUNBUFFERED: '1'
});
/** Where Spack keeps indices of recipes, bootstrapped tools and reports (`SPACK_USER_CACHE_PATH`). */
const userCache = (cacheFolder) => (0,external_node_path_.join)(cacheFolder, 'user');
/** The environment of git: it may not ask, and may use no transport that runs programs. */
const gitEnvironment = (env) => ({
    ...passedEnvironment(env),
    GIT_TERMINAL_PROMPT: '0',
    GIT_ALLOW_PROTOCOL: 'https:file',
    GIT_CONFIG_NOSYSTEM: '1'
});

;// CONCATENATED MODULE: ./packages/spack/src/command/git-clone.ts






/** The commit that a folder is at; undefined when it is no clone (or none that git may read). */
async function commitOf(git, folder) {
    if (!(0,external_node_fs_.existsSync)(folder))
        return undefined;
    return revision(git, folder, 'HEAD');
}
/** Whether a clone is at a tag, branch or commit (whole or shortened to at least seven digits). */
async function isAt(git, folder, ref) {
    const head = await commitOf(git, folder);
    if (head === undefined)
        return false;
    if (/^[0-9a-f]{7,40}$/.test(ref) && head.startsWith(ref))
        return true;
    for (const full of [`refs/tags/${ref}`, `refs/heads/${ref}`, `refs/remotes/origin/${ref}`]) {
        if ((await revision(git, folder, full)) === head)
            return true;
    }
    return false;
}
/**
 * Clones one commit of a repository, without history, whole or not at all. Keeps a folder that another process made meanwhile.
 * @param ref Checked by `checkRef`; a tag, branch or whole commit.
 * @param cause Why it must be cloned, for the message when it cannot be.
 * @throws UserError when the repository or ref cannot be had.
 */
async function cloneAt(git, url, ref, folder, cause) {
    const temporary = `${(0,external_node_path_.dirname)(folder)}/.clone-${(0,external_node_crypto_.randomUUID)()}`;
    await (0,promises_.mkdir)(temporary, { recursive: true });
    try {
        for (const args of [['init', '--quiet'], ['fetch', '--quiet', '--depth', '1', '--no-tags', '--', url, ref], ['checkout', '--quiet', '--detach', 'FETCH_HEAD']]) {
            const { exitCode, stderr } = await runGit(git, temporary, args);
            if (exitCode !== 0)
                throw cannotClone(url, ref, stderr, cause);
        }
        await (0,promises_.rename)(temporary, folder).catch((error) => {
            if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
                throw error;
        });
    }
    finally {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
    }
}
/** The commit that a ref of a remote repository stands for; undefined when that cannot be found out. */
async function remoteCommit(git, url, ref) {
    // Short, and asked at the beginning of a job only: the host may show it as it shows programs that need not be stopped.
    const { exitCode, stdout } = await runGit({ processes: git.processes, env: git.env }, undefined, ['ls-remote', '--quiet', '--', url, ref, `refs/tags/${ref}^{}`]);
    const commits = stdout.split('\n').map((line) => line.split('\t'));
    const peeled = commits.find(([, name]) => name?.endsWith('^{}')) ?? commits[0];
    return exitCode === 0 && peeled?.[0] ? peeled[0] : undefined;
}
async function revision(git, folder, name) {
    const { exitCode, stdout } = await runGit(git, folder, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
    return exitCode === 0 ? stdout.trim() : undefined;
}
// `safe.directory`: clones restored from a job cache or mounted into a container belong to another user.
const runGit = ({ processes, env, signal }, folder, args) => processes.run('git', ['-c', 'safe.directory=*', ...(folder === undefined ? [] : ['-C', folder]), ...args], { env: gitEnvironment(env), keep: 1024 * 1024, ...(signal && { signal }) });
const CAUSES = [
    [/could not resolve host|could not connect|failed to connect|connection (timed out|refused)|network is unreachable/i, 'the network cannot be reached',
        'Connect this machine to the network, or set SPACK_ROOT to a Spack that is already on it and put the recipes into the cache folder (see docs/building.md).'],
    [/couldn't find remote ref|not our ref|no such ref/i, 'there is no such tag, branch or commit', 'Correct the input that names it. Commits must be given with all 40 digits.'],
    [/repository .* not found|does not exist|authentication failed|could not read username/i, 'there is no such repository, or it is not public', 'Correct the input that names the repository.'],
    [/certificate/i, 'the certificate of the server is not trusted', 'Set SSL_CERT_FILE or GIT_SSL_CAINFO to the certificates of your network.'],
    [/no space left/i, 'the disk is full', 'Free some space, or set PAKAGES_CACHE to a folder on another disk.']
];
function cannotClone(url, ref, stderr, why) {
    const [, cause, fix] = CAUSES.find(([pattern]) => pattern.test(stderr)) ?? [undefined, stderr.trim().split('\n').at(-1) || 'git gives no reason', 'Try the same with git at a terminal.'];
    return new src/* UserError */.yo(`${why}, and ${url} at ${ref} cannot be cloned: ${cause}.`, { fix });
}

;// CONCATENATED MODULE: ./packages/spack/src/command/recipe-repository.ts






const repoFile = schemas/* object */.Ikc({
    repo: schemas/* looseObject */._H3({
        namespace: schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/, 'not a namespace'),
        api: schemas/* string */.YjP().regex(/^v\d+\.\d+$/, 'not an API version such as v2.0').optional()
    })
});
/**
 * The recipe repositories that a folder is or holds: `repo.yaml` in the folder itself, or in `spack_repo/NAMESPACE/` or
 * `repos/spack_repo/NAMESPACE/` below it, sorted by namespace.
 * @param folder Absolute.
 * @param input The name of the input that gave it, for messages.
 * @throws UserError when there is none, or a `repo.yaml` is malformed.
 */
async function repositoriesIn(folder, input) {
    if (!(0,external_node_fs_.existsSync)(folder))
        throw new src/* UserError */.yo(`There is no folder ${folder}.`, { fix: `Correct the input "${input}", or check the repository out first (actions/checkout).` });
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'repo.yaml')))
        return [await readRepository(folder)];
    for (const parent of [(0,external_node_path_.join)(folder, 'spack_repo'), (0,external_node_path_.join)(folder, 'repos', 'spack_repo')]) {
        const names = (await (0,promises_.readdir)(parent).catch(() => [])).sort().filter((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(parent, name, 'repo.yaml')));
        if (names.length > 0)
            return Promise.all(names.map((name) => readRepository((0,external_node_path_.join)(parent, name))));
    }
    throw new src/* UserError */.yo(`${folder} is not a Spack package repository: it has no repo.yaml, and none in spack_repo/NAMESPACE/.`, {
        fix: `Point the input "${input}" to the folder that holds repo.yaml, or make one with "spack repo create".`
    });
}
async function readRepository(folder) {
    const file = (0,external_node_path_.join)(folder, 'repo.yaml');
    const wrong = (what, cause) => new src/* UserError */.yo(`${file} is not a valid repo.yaml: ${what}.`, { fix: 'Write it as Spack does: "repo:", below it "namespace: NAME" and "api: v2.0".', at: { file }, cause });
    let text;
    try {
        text = await (0,promises_.readFile)(file, 'utf8');
    }
    catch (error) {
        throw wrong(`it cannot be read (${(0,src/* codeOf */.$N)(error) ?? 'unknown error'})`, error);
    }
    let json;
    try {
        json = (0,dist/* parse */.qg)(text);
    }
    catch (error) {
        throw wrong((0,src/* messageOf */.bD)(error).split('\n')[0], error);
    }
    const read = repoFile.safeParse(json);
    if (!read.success)
        throw wrong(`${read.error.issues[0].path.join('.')}: ${read.error.issues[0].message}`);
    const { namespace, api } = read.data.repo;
    // Spack refuses such a folder with a text that does not say what to do.
    if (api !== undefined && !api.startsWith('v1.') && (0,external_node_path_.basename)((0,external_node_path_.dirname)(folder)) !== 'spack_repo') {
        throw wrong(`a repository with api ${api} must lie in a folder spack_repo/${namespace}`);
    }
    return { folder, namespace };
}

;// CONCATENATED MODULE: ./packages/spack/src/command/releases.ts
/** What is cloned when nothing that fits is there and no ref was asked for. The recipes release is the one that this Spack release is meant for. */
const SPACK_RELEASE = 'v1.1.1';
/** See {@link SPACK_RELEASE}. */
const RECIPES_RELEASE = 'v2025.11.0';
/** Where Spack and its builtin recipes are cloned from. */
const SPACK_REPOSITORY = 'https://github.com/spack/spack.git';
const RECIPES_REPOSITORY = 'https://github.com/spack/spack-packages.git';
/** The oldest Spack that this toolkit works with: the first with build cache layout 3 and recipes in a repository of their own. */
const OLDEST_SPACK = [1, 0];

;// CONCATENATED MODULE: ./packages/spack/src/command/find-recipes.ts








/**
 * The recipe repositories of a run, the user's first, Spack's builtin recipes last. The builtin ones come from a clone in the
 * cache folder that fits, else are cloned there.
 * @throws UserError when a folder is no repository, two have one namespace, or the builtin recipes cannot be had.
 */
async function findRecipes(git, wanted) {
    const own = (await Promise.all(wanted.repositories.map((folder) => repositoriesIn(folder, 'repository')))).flat();
    const builtin = own.some(({ namespace }) => namespace === 'builtin') ? [] : (await repositoriesIn(await builtinRecipes(git, wanted), 'recipes-repository')).filter(({ namespace }) => namespace === 'builtin');
    const all = [...own, ...builtin];
    const twice = all.find(({ namespace }, at) => all.findIndex((other) => other.namespace === namespace) !== at);
    if (twice)
        throw new src/* UserError */.yo(`Two package repositories have the namespace "${twice.namespace}".`, { fix: `Rename one: change "namespace" in ${(0,external_node_path_.join)(twice.folder, 'repo.yaml')} and the name of its folder.` });
    return Promise.all(all.map(async ({ namespace, folder }) => {
        const commit = await commitOf(git, folder);
        return { namespace, folder, ...(commit && { commit }) };
    }));
}
/** The clone of the builtin recipes; cloned when none that fits is there. */
async function builtinRecipes(git, { cacheFolder, recipesRef, recipesRepository }) {
    const url = checkRepository(recipesRepository ?? RECIPES_REPOSITORY, 'recipes-repository');
    const ref = recipesRef === undefined ? undefined : checkRef(recipesRef, 'recipes-ref');
    const parent = (0,external_node_path_.join)(cacheFolder, 'spack-packages');
    const fitting = recipesRepository === undefined ? await inCache(git, parent, ref) : undefined;
    if (fitting !== undefined)
        return fitting;
    const name = ref ?? RECIPES_RELEASE;
    const folder = (0,external_node_path_.join)(parent, folderOf(recipesRepository === undefined ? name : `${new URL(url).host}${new URL(url).pathname}@${name}`));
    const cause = ref === undefined ? 'There are no builtin recipes in the cache folder' : `There are no builtin recipes at ${ref} in the cache folder`;
    if (!(0,external_node_fs_.existsSync)(folder))
        await cloneAt(git, url, name, folder, cause);
    return folder;
}
async function inCache(git, parent, ref) {
    const names = (await (0,promises_.readdir)(parent).catch(() => [])).filter((name) => !name.startsWith('.') && !name.includes('@'));
    const first = folderOf(ref ?? RECIPES_RELEASE);
    const ordered = [...names.filter((name) => name === first), ...names.filter((name) => name !== first).sort().reverse()].map((name) => (0,external_node_path_.join)(parent, name));
    if (ref === undefined)
        return ordered[0];
    if (names.includes(first))
        return ordered[0];
    for (const folder of ordered)
        if (await isAt(git, folder, ref))
            return folder;
    return undefined;
}

;// CONCATENATED MODULE: ./packages/spack/src/command/version.ts


/** Reads the output of `spack --version`, such as `1.2.0.dev0 (9cf6…)`; undefined when it is something else. */
function parseVersion(output) {
    const found = /^((\d+)\.(\d+)\.(\d+)(?:\.?[A-Za-z]+\d*)?)(?:\s+\(([0-9a-f]{40})\))?\s*$/.exec(output);
    if (!found)
        return undefined;
    const [, text, major, minor, , commit] = found;
    return { text: text, major: Number(major), minor: Number(minor), ...(commit && { commit }) };
}
/** Whether a version is at least `major.minor`. */
const atLeast = (version, major, minor) => version.major > major || (version.major === major && version.minor >= minor);
/** @throws UserError when a Spack is older than this toolkit works with. */
function requireSupported(version, where) {
    if (atLeast(version, ...OLDEST_SPACK))
        return;
    throw new src/* UserError */.yo(`The Spack in ${where} is ${version.text}; Spack ${OLDEST_SPACK.join('.')} or newer is needed.`, {
        fix: 'Give the input "spack-ref" a tag such as v1.1.1, or point SPACK_ROOT to a newer Spack.'
    });
}

;// CONCATENATED MODULE: ./packages/spack/src/command/find-spack.ts









/**
 * The Spack of a run: the first of `SPACK_ROOT`, the PATH and the cache folder that fits, else a clone in the cache folder.
 * What fits is 1.0 or newer and, where a ref is asked for, at that ref.
 * @throws UserError when `SPACK_ROOT` names no Spack, or nothing fits and nothing can be cloned.
 */
async function findSpack(git, wanted) {
    const ref = wanted.spackRef === undefined ? undefined : checkRef(wanted.spackRef, 'spack-ref');
    const url = checkRepository(wanted.spackRepository ?? SPACK_REPOSITORY, 'spack-repository');
    const refused = [];
    // Another repository is another Spack, even where the ref has the same name.
    const candidates = wanted.spackRepository === undefined ? await candidatesOf(git.env, wanted.cacheFolder, ref) : [];
    for (const candidate of candidates) {
        const version = await versionOf(git, candidate.root, wanted.cacheFolder);
        if (typeof version === 'string')
            refused.push(version);
        else if (await fits(git, candidate, version, ref, refused))
            return found(candidate, version);
    }
    return cloned(git, wanted.cacheFolder, url, ref ?? SPACK_RELEASE, refused, wanted.spackRepository !== undefined);
}
async function cloned(git, cacheFolder, url, ref, refused, ownRepository) {
    const folder = (0,external_node_path_.join)(cacheFolder, 'spack', folderOf(ownRepository ? `${new URL(url).host}${new URL(url).pathname}@${ref}` : ref));
    const cause = refused.length > 0 ? `No Spack on this machine fits (${refused.join('; ')})` : 'There is no Spack in SPACK_ROOT, on the PATH or in the cache folder';
    const isNew = !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'bin', 'spack'));
    if (isNew)
        await cloneAt(git, url, ref, folder, cause);
    const version = await versionOf(git, folder, cacheFolder);
    if (typeof version === 'string')
        throw new src/* UserError */.yo(`${url} at ${ref} is not a Spack that works: ${version}.`, { fix: 'Correct the inputs "spack-repository" and "spack-ref".' });
    requireSupported(version, `${url} at ${ref}`);
    return found({ root: folder, origin: isNew ? 'clone' : 'cache' }, version);
}
const found = ({ root, origin }, version) => ({ root, origin, version, program: (0,external_node_path_.join)(root, 'bin', 'spack') });
async function fits(git, { root, origin }, version, ref, refused) {
    if (ref === undefined) {
        // What SPACK_ROOT names was chosen by the user: an old one there is a mistake to tell, not to step over.
        if (origin === 'SPACK_ROOT')
            requireSupported(version, root);
        return version.major >= 1 || (refused.push(`${root} is ${version.text}`), false);
    }
    if (ref === `v${version.text}` || (await isAt(git, root, ref)))
        return true;
    refused.push(`${root} is ${version.text}, not ${ref}`);
    return false;
}
async function candidatesOf(env, cacheFolder, ref) {
    const fromVariable = env['SPACK_ROOT'];
    if (fromVariable && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(fromVariable, 'bin', 'spack'))) {
        throw new src/* UserError */.yo(`SPACK_ROOT is ${fromVariable}, but there is no bin/spack in it.`, { fix: 'Point SPACK_ROOT to a clone of Spack, or unset it.' });
    }
    const onPath = await rootOnPath(env['PATH'] ?? '');
    return [
        ...(fromVariable ? [{ root: fromVariable, origin: 'SPACK_ROOT' }] : []),
        ...(onPath && onPath !== fromVariable ? [{ root: onPath, origin: 'PATH' }] : []),
        ...(await find_spack_inCache(cacheFolder, ref)).map((root) => ({ root, origin: 'cache' }))
    ];
}
/** The root of the first `spack` on the PATH that lies in a Spack, also behind a link. */
async function rootOnPath(path) {
    for (const folder of path.split(external_node_path_.delimiter).filter((name) => name !== '')) {
        const program = (0,external_node_path_.join)(folder, 'spack');
        if (!(0,external_node_fs_.existsSync)(program))
            continue;
        const root = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(await (0,promises_.realpath)(program)));
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, 'lib', 'spack', 'spack')))
            return root;
    }
    return undefined;
}
/** The clones in the cache folder: the one named like the ref, else the pinned release first and the others in falling order. */
async function find_spack_inCache(cacheFolder, ref) {
    const folder = (0,external_node_path_.join)(cacheFolder, 'spack');
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const first = folderOf(ref ?? SPACK_RELEASE);
    const clones = names.filter((name) => !name.startsWith('.') && !name.includes('@') && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name, 'bin', 'spack')));
    return [...clones.filter((name) => name === first), ...clones.filter((name) => name !== first).sort().reverse()].map((name) => (0,external_node_path_.join)(folder, name));
}
/** The version of the Spack in a folder, or why it cannot be told. */
async function versionOf({ processes, env, signal }, root, cacheFolder) {
    const { exitCode, stdout, stderr } = await processes.run((0,external_node_path_.join)(root, 'bin', 'spack'), ['--version'], { env: spackEnvironment(env, cacheFolder), signal, keep: 65_536 });
    if (exitCode === 0)
        return parseVersion(stdout) ?? `${root} says it is "${stdout.trim().slice(0, 60)}"`;
    if (/requires.*python|python.*not found|No such file.*python/is.test(stderr)) {
        throw new src/* UserError */.yo('Spack needs Python 3, and finds none.', { fix: 'Install python3, or set SPACK_PYTHON to an interpreter.' });
    }
    return `${root} does not run (${stderr.trim().split('\n').at(-1) ?? `exit code ${exitCode}`})`;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./packages/spack/src/command/locate-source.ts



/** At most so many files are looked at: a source tree can be very large, and the answer is only a link in a message. */
const MOST_FILES = 50_000;
const LARGEST = 4 * 1024 * 1024;
const IGNORED = new Set(['.git', 'node_modules', '.pakages', '__pycache__']);
/**
 * The file in the user's folders that is the very file which a tool named in a build stage: same name, same bytes.
 * @param named As the tool wrote it: absolute, or relative to some folder of the build.
 * @param stage The stage of the package; its sources lie in `spack-src/`.
 * @param folders Where to look, the most likely first.
 * @returns An absolute path; undefined when no file is the same.
 */
async function locateSource(named, stage, folders) {
    const inside = (0,external_node_path_.isAbsolute)(named) ? folders.find((folder) => !(0,external_node_path_.relative)(folder, named).startsWith('..')) : undefined;
    if (inside !== undefined && (0,external_node_fs_.existsSync)(named))
        return named;
    const staged = await inStage(named, stage);
    if (staged === undefined || (await (0,promises_.stat)(staged)).size > LARGEST)
        return undefined;
    const bytes = await (0,promises_.readFile)(staged);
    for (const folder of folders) {
        for await (const file of filesNamed((0,external_node_path_.basename)(staged), folder)) {
            if ((await (0,promises_.stat)(file)).size === bytes.length && bytes.equals(await (0,promises_.readFile)(file)))
                return file;
        }
    }
    return undefined;
}
/** The staged file that a name means: under the source folder itself, else the only one below it whose path ends so. */
async function inStage(named, stage) {
    const direct = (0,external_node_path_.isAbsolute)(named) ? named : (0,external_node_path_.join)(stage, 'spack-src', named);
    if ((0,external_node_fs_.existsSync)(direct))
        return direct;
    const tail = `/${named.replace(/^(?:\.{1,2}\/)+/, '')}`;
    const matching = [];
    for await (const file of filesNamed((0,external_node_path_.basename)(named), stage))
        if (file.endsWith(tail))
            matching.push(file);
    return matching.length === 1 ? matching[0] : undefined;
}
/** Files of one name below a folder, nearest first; links are not followed. */
async function* filesNamed(name, folder) {
    const open = [folder];
    let seen = 0;
    for (let next = open.shift(); next !== undefined && seen < MOST_FILES; next = open.shift()) {
        const entries = await (0,promises_.readdir)(next, { withFileTypes: true }).catch(() => []);
        seen += entries.length;
        for (const entry of entries) {
            if (entry.isFile() && entry.name === name)
                yield (0,external_node_path_.join)(next, entry.name);
            else if (entry.isDirectory() && !IGNORED.has(entry.name))
                open.push((0,external_node_path_.join)(next, entry.name));
        }
    }
}

;// CONCATENATED MODULE: ./packages/spack/src/command/describe-failure.ts






/** Says why a package failed: what the first tool that complained said, where that lies in the user's repository, and what to do. */
async function describeFailure(spec, text, lastPhase, sources) {
    const stage = await stageOf(spec, sources.stages);
    const logFile = stage && (0,external_node_path_.join)(stage, 'spack-build-out.txt');
    const fetching = /(?:ChecksumError|FetchError|All fetchers failed)/.test(text);
    const log = !fetching && logFile && (0,external_node_fs_.existsSync)(logFile) ? await (0,promises_.readFile)(logFile, 'utf8') : undefined;
    const found = log === undefined ? undefined : firstError(log);
    const phase = fetching ? 'fetch' : lastPhase;
    const spoken = spackSays(text);
    const advice = adviceFor(found?.message ?? '') ?? adviceFor(spoken);
    const at = await placeOf(spec, found, stage, sources.recipes);
    return {
        message: found?.message ?? advice?.cause ?? spoken.split('\n')[0], text: spoken,
        ...(phase !== undefined && { phase }), ...(at && { at }), ...(log !== undefined && { log: logFile }), ...(advice && { advice })
    };
}
/** What Spack says, without the Python traceback and the build log that follow it in a JUnit file. */
const spackSays = (text) => text.split(/\n(?:Traceback \(most recent call last\)|Build log:)/)[0].trim() || 'Spack gives no reason.';
async function stageOf(spec, stages) {
    const name = `spack-stage-${spec.name}-${spec.version}-${spec.hash}`;
    const users = await (0,promises_.readdir)(stages).catch(() => []);
    return [stages, ...users.map((user) => (0,external_node_path_.join)(stages, user))].map((folder) => (0,external_node_path_.join)(folder, name)).find((folder) => (0,external_node_fs_.existsSync)(folder));
}
/** The source file in the user's repository, else the recipe; nothing for recipes that are not the user's. */
async function placeOf(spec, found, stage, recipes) {
    const repository = recipes.find(({ namespace }) => namespace === spec.namespace && namespace !== 'builtin');
    if (!repository)
        return undefined;
    const recipe = recipeFile(repository.folder, spec.name);
    const folders = [...(recipe ? [(0,external_node_path_.dirname)(recipe)] : []), repository.folder, rootOf(repository.folder)];
    const file = found?.file === undefined || stage === undefined ? undefined : await locateSource(found.file, stage, folders);
    if (file === undefined)
        return recipe === undefined ? undefined : { file: recipe };
    return { file, ...(found?.line !== undefined && { line: found.line }), ...(found?.column !== undefined && { column: found.column }) };
}
/** The folder above `spack_repo/`, or the repository itself: sources may lie beside the recipes. */
const rootOf = (folder) => folder.replace(/\/(?:repos\/)?spack_repo\/[^/]+$/, '');
/** The recipe of a package: API v2 names folders as Python modules, v1 as packages. */
function recipeFile(repository, name) {
    const module = name.replaceAll('-', '_');
    const folders = [module, `_${module}`, name].map((folder) => (0,external_node_path_.join)(repository, 'packages', folder, 'package.py'));
    return folders.find((file) => (0,external_node_fs_.existsSync)(file));
}

;// CONCATENATED MODULE: ./packages/spack/src/command/progress-lines.ts
const HASHED = String.raw `\S+-([a-z2-7]{32})`;
const CLASSIC = [
    ['started', new RegExp(`^==> Installing ${HASHED}(?: \\[\\d+/\\d+\\])?$`)],
    ['extracting', new RegExp(`^==> Extracting ${HASHED} from binary cache$`)],
    ['installed', new RegExp(`^==> \\S+: Successfully installed ${HASHED}$`)],
    // "Package was not installed" is said of every root that is missing, also of those that were never begun.
    ['failed', new RegExp(`^==> Error: ${HASHED}: (?!Package was not installed)`)]
];
/** Phases of the classic installer, by package name. */
const PHASE = /^==> (\S+): Executing phase: '([^']+)'$/;
/** State lines of the new installer: `HASH7 NAME@VERSION: STATE`. */
const STATE = /^([a-z2-7]{7}) \S+@\S+: (.+)$/;
/**
 * Reads a line of `spack install`, of the classic installer or the new one. Lines of different packages arrive in any order,
 * so each is judged by what it says alone; undefined for all that does not matter here.
 */
function readInstallLine(line) {
    for (const [kind, pattern] of CLASSIC) {
        const hash = pattern.exec(line)?.[1];
        if (hash)
            return { kind, hash };
    }
    const phase = PHASE.exec(line);
    if (phase)
        return { kind: 'phase', subject: phase[1], phase: phase[2] };
    const state = STATE.exec(line);
    return state ? readState(state[1], state[2]) : undefined;
}
function readState(hash, state) {
    if (state === 'finished')
        return { kind: 'installed', hash };
    if (state === 'failed')
        return { kind: 'failed', hash };
    if (state === 'staging')
        return { kind: 'started', hash };
    if (state === 'fetching from build cache')
        return { kind: 'extracting', hash };
    return { kind: 'phase', subject: hash, phase: state };
}

;// CONCATENATED MODULE: ./packages/spack/src/command/install-watch.ts


/** Follows the output of one `spack install`, line by line, and tells each package's beginning and end as they come. */
class InstallWatch {
    installed = new Set();
    /** What was taken from a build cache. */
    extracted = new Set();
    failed = new Set();
    #started = new Map();
    #phases = new Map();
    #byShort;
    #dag;
    #tell;
    constructor(dag, tell = () => { }) {
        this.#dag = dag;
        this.#tell = tell;
        this.#byShort = new Map([...dag.specs.keys()].map((hash) => [hash.slice(0, 7), hash]));
    }
    /** Takes one line of stdout or stderr. */
    read(text) {
        const line = readInstallLine(text);
        if (!line)
            return;
        if (line.kind === 'phase') {
            this.#phases.set(line.subject, line.phase);
            return;
        }
        const hash = this.#whole(line.hash);
        if (hash)
            this.#take(hash, line.kind);
    }
    /** Tells a failure that only the report at the end names. */
    fail(hash) {
        this.#take(hash, 'failed');
    }
    /** The phase that a package was in last. */
    phaseOf(spec) {
        return this.#phases.get(spec.hash.slice(0, 7)) ?? this.#phases.get(spec.name);
    }
    #take(hash, kind) {
        if (!this.#started.has(hash)) {
            this.#started.set(hash, performance.now());
            if (kind !== 'failed')
                this.#tell({ hash, state: 'started' });
        }
        if (kind === 'extracting')
            this.extracted.add(hash);
        const ended = kind === 'installed' ? this.installed : kind === 'failed' ? this.failed : undefined;
        if (!ended || ended.has(hash))
            return;
        ended.add(hash);
        const seconds = (performance.now() - this.#started.get(hash)) / 1000;
        this.#tell({ hash, state: kind === 'failed' ? 'failed' : this.extracted.has(hash) ? 'reused' : 'built', seconds });
    }
    #whole(hash) {
        if ((0,model_src/* isSpecHash */.CV)(hash))
            return this.#dag.specs.has(hash) ? hash : undefined;
        return this.#byShort.get(hash);
    }
}

// EXTERNAL MODULE: ./node_modules/cheerio/dist/esm/slim.js + 58 modules
var slim = __webpack_require__(66742);
;// CONCATENATED MODULE: ./packages/spack/src/command/junit.ts

/**
 * Reads the JUnit file of `spack install --log-format junit`: a testsuite per root, a testcase per spec that Spack looked at
 * (`name` is the hash, `classname` the package). A spec stands in the suite of each root that needs it; the entry that tells
 * most is kept. What was never begun is not in it.
 */
function readJUnit(xml) {
    const $ = (0,slim/* load */.Hh)(xml, { xml: true });
    const cases = new Map();
    for (const element of $('testcase').toArray()) {
        const entry = $(element);
        const failure = entry.children('failure, error').first();
        const message = failure.length > 0 ? [failure.attr('message') ?? '', failure.text()].join('\n').trim() : undefined;
        const result = message !== undefined ? 'failed' : entry.children('skipped').length > 0 ? 'skipped' : 'passed';
        const read = { hash: entry.attr('name') ?? '', name: entry.attr('classname') ?? '', seconds: Number(entry.attr('time')) || 0, result, ...(message !== undefined && { message }) };
        const known = cases.get(read.hash);
        if (!known || RANK[read.result] > RANK[known.result])
            cases.set(read.hash, read);
    }
    return [...cases.values()];
}
const RANK = { skipped: 0, passed: 1, failed: 2 };

;// CONCATENATED MODULE: ./packages/spack/src/command/install.ts











/** See `Spack.install`. */
async function install(spack, request, sources) {
    const { environment, onProgress } = request;
    const reports = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'pakages-'));
    const report = (0,external_node_path_.join)(reports, `${(0,external_node_crypto_.randomUUID)()}.xml`);
    try {
        const watch = new InstallWatch(environment.dag, onProgress);
        const { exitCode, stderr } = await spack.run(['-e', environment.folder, ...installArguments(request, report)], { onLine: (line) => watch.read(line) });
        const cases = new Map(readJUnit(await (0,promises_.readFile)(report, 'utf8').catch(() => '<testsuites/>')).map((entry) => [entry.hash, entry]));
        const specs = [...environment.dag.specs.values()].filter((spec) => !(0,model_src/* isExternal */.ge)(spec));
        const outcomes = specs.map((spec) => judge(spec, cases.get(spec.hash), watch, stderr));
        // An error that belongs to no package, such as a lock that another process holds.
        if (exitCode !== 0 && !outcomes.some((outcome) => outcome.outcome === 'failed'))
            throw spackFailed('install', stderr);
        return await Promise.all(outcomes.map((outcome) => withFailure(outcome, environment.dag.specs.get(outcome.hash), watch, sources)));
    }
    finally {
        await (0,promises_.rm)(reports, { recursive: true, force: true });
    }
}
function installArguments({ tests, failFast, concurrentPackages }, report) {
    if (!Number.isSafeInteger(concurrentPackages) || concurrentPackages < 1)
        throw new src/* UserError */.yo(`"concurrent-packages" is ${concurrentPackages}.`, { fix: 'Give 1 or more.' });
    return [
        'install', '--only-concrete', '--log-format', 'junit', '--log-file', report, '-p', String(concurrentPackages),
        ...(tests === 'none' ? [] : ['--test', tests]), ...(failFast ? ['--fail-fast'] : [])
    ];
}
/** JUnit says what failed and how long it took, the lines whether a binary was used; JUnit is missing when Spack itself broke. */
function judge(spec, report, watch, stderr) {
    const { hash } = spec;
    const seconds = report && report.seconds > 0 ? { seconds: report.seconds } : {};
    if (report?.result === 'failed' || (watch.failed.has(hash) && !watch.installed.has(hash)))
        return { hash, outcome: 'failed', ...seconds, text: report?.message ?? errorsOf(hash, stderr) };
    if (watch.installed.has(hash))
        return { hash, outcome: watch.extracted.has(hash) ? 'reused' : 'built', ...seconds };
    if (report?.result === 'skipped')
        return { hash, outcome: 'present' };
    return { hash, outcome: report?.result === 'passed' ? 'built' : 'skipped', ...seconds };
}
/** The block of stderr that is about one package. */
function errorsOf(hash, stderr) {
    const blocks = stderr.split(/^(?===> )/m).filter((block) => block.startsWith('==> Error:') && block.includes(hash));
    return errorText(blocks[0] ?? stderr);
}
async function withFailure({ text, ...outcome }, spec, watch, sources) {
    if (outcome.outcome !== 'failed')
        return outcome;
    watch.fail(outcome.hash);
    return { ...outcome, failure: await describeFailure(spec, text ?? '', watch.phaseOf(spec), sources) };
}

;// CONCATENATED MODULE: ./packages/spack/src/command/machine.ts

/** Asks Spack what machine this is. */
async function machineOf(spack) {
    const stdout = await spack.output(['arch', '--generic-target'], 'tell the kind of processor');
    const generic = stdout.trim();
    const whole = (await spack.output(['arch'], 'tell the kind of machine')).trim();
    // PLATFORM-OS-TARGET; only the target may hold further hyphens, and none does today.
    const found = /^([a-z0-9]+-[A-Za-z0-9_.]+)-\S+$/.exec(whole);
    if (!found || !generic)
        throw new src/* UserError */.yo(`Spack describes this machine as "${whole.slice(0, 80)}", which cannot be read.`, { fix: 'Use a Spack release that the documentation names.' });
    return { platform: found[1], generic };
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./packages/spack/src/command/python/install-from-mirror.ts

/**
 * Python for `spack python -c`: installs from a layout-3 folder what the specs on stdin need at run time, in several processes,
 * with Spack's own code for unpacking and relocating. The install database is written once for many packages instead of once
 * for each, and no index is read. One JSON line per package: `{"hash", "state": "started"|"present"|"reused"|"failed", …}`.
 * Exit code 64: this Spack lacks a function that is needed here; nothing was changed.
 */
const INSTALL_FROM_MIRROR = `${READ_SPECS}${String.raw `
import hashlib, multiprocessing, os, queue, shutil
from time import monotonic

try:
    import spack.hooks, spack.store
    from spack.binary_distribution import extract_tarball
    database, locker = spack.store.STORE.db, spack.store.STORE.prefix_locker
    needed = (extract_tarball, spack.hooks.post_install, database.write_transaction, database.add, database.mark, locker.write_lock)
except (ImportError, AttributeError) as error:
    print("not supported:", error, file=sys.stderr)
    sys.exit(64)

MIRROR = request["mirror"]

class Blob:
    """What extract_tarball asks of a stage."""

    def __init__(self, path):
        self.save_filename = path

    def destroy(self):
        pass

def tarball(spec):
    name = f"{spec.name}-{spec.version}-{spec.dag_hash()}.spec.manifest.json"
    path = os.path.join(MIRROR, "v3", "manifests", "spec", spec.name, name)
    if not os.path.exists(path):
        raise LookupError("the build cache has no binary of it")
    with open(path, encoding="utf-8") as stream:
        text = stream.read()
    if text.startswith("-----BEGIN PGP SIGNED MESSAGE-----"):
        text = text[text.index("{"):text.rindex("-----BEGIN PGP SIGNATURE-----")]
    try:
        records = json.loads(text)["data"]
        record = next(r for r in records if r["mediaType"].startswith("application/vnd.spack.install."))
        checksum = record["checksum"]
    except (ValueError, KeyError, TypeError, StopIteration):
        raise RuntimeError(f"the manifest {name} is damaged") from None
    if len(checksum) != 64 or not set(checksum) <= set("0123456789abcdef"):
        raise RuntimeError(f"the manifest {name} is damaged")
    blob = os.path.join(MIRROR, "blobs", "sha256", checksum[:2], checksum)
    digest = hashlib.sha256()
    try:
        with open(blob, "rb") as stream:
            for chunk in iter(lambda: stream.read(1 << 20), b""):
                digest.update(chunk)
    except FileNotFoundError:
        raise RuntimeError("its tarball is missing in the build cache") from None
    if digest.hexdigest() != checksum:
        raise RuntimeError("its tarball in the build cache is damaged: its sha256 differs")
    return Blob(blob)

def install_one(spec):
    blob = tarball(spec)
    with locker.write_lock(spec):
        # A prefix that the database does not know was left by a run that was stopped.
        extract_tarball(spec, blob, force=True)
        package = spec.package
        package.installed_from_binary_cache = True
        if hasattr(package, "_post_buildcache_install_hook"):
            package._post_buildcache_install_hook()
        spack.hooks.post_install(spec, spec.dag_hash() in ROOTS)

def worker(take, give):
    # What recipes and Spack print must not mix with the answers.
    os.dup2(2, 1)
    while True:
        key = take.get()
        if key is None:
            return
        began = monotonic()
        give.put((key, "started", 0.0, None))
        try:
            install_one(specs[key])
            give.put((key, "reused", monotonic() - began, None))
        except BaseException as error:
            give.put((key, "failed", monotonic() - began, f"{type(error).__name__}: {error}"))

def say(**line):
    answers.write(json.dumps(line) + "\n")
    answers.flush()

ROOTS = set(request["roots"])
answers = os.fdopen(os.dup(1), "w")
order = list(dict.fromkeys(
    spec.dag_hash()
    for root in request["roots"]
    for spec in specs[root].traverse(order="post", deptype=("link", "run"))
    if not spec.external
))

with database.read_transaction():
    present = {key for key in order if specs[key].installed}
for key in order:
    if key in present:
        say(hash=key, state="present", prefix=str(specs[key].prefix))
        if key in ROOTS:
            database.mark(specs[key], "explicit", True)
todo = [key for key in order if key not in present]

def flush(done):
    """Adds what was unpacked to the database, dependencies first; what waits for a dependency stays."""
    ready = {}
    for key in order:
        needs = (d for d in specs[key].dependencies(deptype=("link", "run")) if not d.external)
        if key in done and all(d.dag_hash() in present or d.dag_hash() in ready for d in needs):
            ready[key] = True
    if ready:
        with database.write_transaction():
            for key in ready:
                database.add(specs[key], explicit=key in ROOTS)
    present.update(ready)
    done.difference_update(ready)
    for key in ready:
        say(hash=key, state="reused", seconds=seconds[key], prefix=str(specs[key].prefix))

fork = multiprocessing.get_context("fork")
take, give = fork.SimpleQueue(), fork.Queue()
workers = [fork.Process(target=worker, args=(take, give), daemon=True) for _ in range(min(request["processes"], len(todo)))]
for process in workers:
    process.start()
waiting = iter(todo)
for _ in workers:
    take.put(next(waiting, None))

done, seconds, left, last = set(), {}, len(todo), monotonic()
while left:
    try:
        key, state, took, reason = give.get(timeout=5)
    except queue.Empty:
        if any(process.exitcode not in (None, 0) for process in workers):
            flush(done)
            sys.exit("==> Error: a process that unpacked a package was killed; mostly the machine is Out of memory")
        continue
    if state == "started":
        say(hash=key, state="started")
        continue
    left -= 1
    take.put(next(waiting, None))
    if state == "failed":
        say(hash=key, state="failed", seconds=took, reason=reason)
        continue
    done.add(key)
    seconds[key] = took
    # A run that is stopped loses at most what was unpacked in the last two seconds.
    if monotonic() - last > 2:
        flush(done)
        last = monotonic()
flush(done)
for key in done:
    # What it needs could not be installed: nothing that no database names stays behind.
    shutil.rmtree(specs[key].prefix, ignore_errors=True)
for process in workers:
    process.join()
`}`;

;// CONCATENATED MODULE: ./packages/spack/src/command/mirror-install.ts













/** What the program ends with when this Spack lacks what it needs. */
const NOT_SUPPORTED = 64;
const mirror_install_answer = schemas/* object */.Ikc({
    hash: schemas/* string */.YjP().refine(model_src/* isSpecHash */.CV),
    state: schemas/* enum */.k5n(['started', 'present', 'reused', 'failed']),
    seconds: schemas/* number */.aig().optional(),
    prefix: schemas/* string */.YjP().optional(),
    reason: schemas/* string */.YjP().optional()
});
/** See `Spack.installFromMirror`. */
async function installFromMirror(spack, request) {
    const answers = new Map();
    const { exitCode, stderr } = await spack.run(pythonCall(INSTALL_FROM_MIRROR), {
        stdin: JSON.stringify(programInput(request)),
        onLine: (line, stream) => { if (stream === 'stdout')
            take(line, answers, request.onProgress); }
    });
    if (exitCode === NOT_SUPPORTED)
        return withCommandLine(spack, request);
    if (exitCode !== 0)
        throw spackFailed('install from the build cache', stderr);
    return judged(request, (hash) => answers.get(hash));
}
const programInput = ({ dag, mirror, processes = (0,external_node_os_.availableParallelism)() }) => ({ roots: dag.roots, nodes: Object.fromEntries(dag.specs), mirror, processes });
function take(line, answers, tell) {
    const read = line.startsWith('{') ? mirror_install_answer.safeParse(parsed(line)) : undefined;
    if (!read?.success)
        return;
    const { hash, state, seconds } = read.data;
    if (state !== 'started')
        answers.set(hash, read.data);
    if (state !== 'present')
        tell?.({ hash, state, ...(seconds !== undefined && { seconds }) });
}
function parsed(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
/** What became of each spec that the roots need at run time: what has no answer was not begun, since the program tries all. */
function judged({ dag }, answerOf) {
    return (0,model_src/* reachable */.Gq)(dag, model_src/* RUNTIME */.lr).filter((spec) => !(0,model_src/* isExternal */.ge)(spec)).map(({ hash }) => {
        const found = answerOf(hash);
        const prefix = found?.prefix === undefined ? {} : { prefix: found.prefix };
        if (found?.state === 'present')
            return { hash, outcome: 'present', ...prefix };
        if (found?.state === 'reused')
            return { hash, outcome: 'reused', ...prefix, ...(found.seconds !== undefined && { seconds: found.seconds }) };
        if (found?.state !== 'failed')
            return { hash, outcome: 'skipped' };
        const text = found.reason ?? 'Spack gives no reason.';
        const advice = adviceFor(text);
        return { hash, outcome: 'failed', failure: { phase: 'install from the build cache', message: text.split('\n')[0], text, ...(advice && { advice }) } };
    });
}
/** The slow way, for a Spack whose parts have moved: one root after the other from spec files, which needs no index and no solve. */
async function withCommandLine(spack, request) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'pakages-mirror-'));
    try {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'mirrors.yaml'), (0,dist/* stringify */.As)({ 'mirrors:': { restored: { url: (0,external_node_url_.pathToFileURL)(request.mirror).href, signed: false } } }));
        const files = await Promise.all((0,model_src/* rootsOf */.RD)(request.dag).map(async (root) => {
            const file = (0,external_node_path_.join)(folder, `${root.hash}.json`);
            await (0,promises_.writeFile)(file, JSON.stringify((0,model_src/* specFileJson */.iH)(request.dag, root.hash)));
            return file;
        }));
        const watch = new InstallWatch(request.dag, request.onProgress);
        const { exitCode, stdout, stderr } = await spack.run(['-C', folder, 'install', '--cache-only', ...files], { onLine: (line) => watch.read(line) });
        const shown = new Set(stdout.match(/^\[\+\] .*$/gm)?.map((line) => line.slice(-32)));
        const error = exitCode === 0 ? undefined : errorText(stderr);
        return judged(request, (hash) => (watch.extracted.has(hash) ? { state: 'reused' } : shown.has(hash) ? { state: 'present' } : { state: 'failed', reason: error }));
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./packages/spack/src/command/scope.ts





/** The name of the mirror that built packages are pushed to. */
const OWN_MIRROR = 'pakages';
/**
 * The configuration scope of a run, section by section, as Spack reads it from `SECTION.yaml`.
 * Section names that end in a colon replace what other scopes say instead of adding to it.
 */
function scopeSections({ settings, version, recipes, target }) {
    return {
        config: {
            install_tree: { root: settings.installRoot, ...(settings.paddedLength > 0 && { padded_length: settings.paddedLength }) },
            // Not in the workspace and not in Spack's own folder: stages must have no space in their path, and Spack stays untouched.
            build_stage: [(0,external_node_path_.join)(settings.cacheFolder, 'stage')],
            source_cache: (0,external_node_path_.join)(settings.cacheFolder, 'sources'),
            test_stage: (0,external_node_path_.join)(settings.cacheFolder, 'test'),
            ...(settings.jobs !== undefined && { build_jobs: settings.jobs }),
            // The new installer knows neither --fail-fast nor tests nor JUnit, and finds binaries only through an index (seen in 1.2.0.dev0).
            ...(atLeast(version, 1, 1) && { installer: 'old' })
        },
        concretizer: {
            // The hash of a package must follow from recipes and configuration alone, not from what happens to be installed.
            reuse: false
        },
        // A preference, not a requirement: a spec or recipe that names a target keeps it, and externals are left alone.
        ...(target !== undefined && { packages: { all: { target: [target] } } }),
        'repos:': Object.fromEntries(recipes.map(({ namespace, folder }) => [namespace, folder])),
        mirrors: Object.fromEntries([
            ...(settings.buildCache === undefined ? [] : [[OWN_MIRROR, { url: fileUrl(settings.buildCache), autopush: true, signed: false, source: false, binary: true }]]),
            // One address for both ways: Spack's own "mirror list" fails on a mirror that has none to push to. Nothing is pushed unless asked for.
            ...settings.mirrors.map(({ name, url }) => [name, { url: url.startsWith('/') ? fileUrl(url) : url, signed: false }])
        ])
    };
}
/** Writes a scope anew: nothing of an earlier run stays. */
async function writeScope(folder, scope) {
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.mkdir)(folder, { recursive: true });
    for (const [section, content] of Object.entries(scopeSections(scope))) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, `${section.replace(':', '')}.yaml`), (0,dist/* stringify */.As)({ [section]: content }));
    }
}
const fileUrl = (folder) => (0,external_node_url_.pathToFileURL)(folder).href;

;// CONCATENATED MODULE: ./packages/spack/src/command/store.ts



/** How many specs go onto one command line. */
const BATCH = 200;
/** See `Spack.prefixes`. Reads the whole store at once: a query for one that is missing would fail for all. */
async function prefixes(spack, hashes) {
    const { exitCode, stdout, stderr } = await spack.run(['find', '--format', '{hash} {prefix}']);
    // "Nothing found" is an error to Spack.
    if (exitCode !== 0 && !stderr.includes('No package matches'))
        throw spackFailed('list what is installed', stderr);
    const wanted = new Set(hashes);
    const found = stdout.split('\n').flatMap((line) => {
        const [hash, ...rest] = line.trim().split(' ');
        return hash !== undefined && (0,model_src/* isSpecHash */.CV)(hash) && wanted.has(hash) ? [[hash, rest.join(' ')]] : [];
    });
    return new Map(found);
}
/** See `Spack.pushToFolder`. */
async function pushToFolder(spack, hashes, folder) {
    if (!folder.startsWith('/'))
        throw new src/* UserError */.yo(`${folder} is not an absolute path.`, { fix: 'Give the whole path of the build cache folder.' });
    for (let at = 0; at < hashes.length; at += BATCH) {
        const batch = hashes.slice(at, at + BATCH).map((hash) => `/${hash}`);
        await spack.output(['buildcache', 'push', '--unsigned', '--only', 'package', folder, ...batch], 'write to the build cache folder');
    }
}
/** See `Spack.packageNames`. */
async function packageNames(spack, namespace) {
    const stdout = await spack.output(['list', '--format', 'name_only', '--repo', namespace], `list the packages of ${namespace}`);
    return stdout.split('\n').map((line) => line.trim()).filter((line) => line !== '').sort();
}

;// CONCATENATED MODULE: ./packages/spack/src/command/target.ts

/**
 * What to build for when nothing is asked for, by processor family. On x86-64 that is x86_64_v3 (AVX2): every processor of
 * GitHub's runners and of HPC systems since 2013 has it, while runners differ in what is above it (AVX-512), and a
 * binary for a processor that the next runner lacks helps nobody. Elsewhere the family's common base.
 */
const DEFAULTS = { x86_64: 'x86_64_v3' };
/** Generic x86-64 levels, weakest first. */
const LEVELS = ['x86_64', 'x86_64_v2', 'x86_64_v3', 'x86_64_v4'];
/** The family of a generic target: `x86_64` for `x86_64_v3`. */
const familyOf = (generic) => (LEVELS.includes(generic) ? 'x86_64' : generic);
/** The target of a run that names none. */
const defaultTarget = (machine) => DEFAULTS[familyOf(machine.generic)] ?? machine.generic;
/**
 * The target of a run.
 * @throws UserError when it is no name of a target, or a generic level that this machine cannot run.
 */
function chooseTarget(machine, asked) {
    const target = asked ?? defaultTarget(machine);
    if (!/^[a-z0-9][a-z0-9_.-]{0,40}$/.test(target)) {
        throw new src/* UserError */.yo(`"${target.slice(0, 60)}" is not a target.`, { fix: 'Give the input "target" a microarchitecture such as x86_64_v3 or aarch64; "spack arch --known-targets" lists them.' });
    }
    const level = LEVELS.indexOf(target);
    const own = LEVELS.indexOf(machine.generic);
    if (level >= 0 && level > own) {
        throw new src/* UserError */.yo(`This machine is ${machine.generic}: it cannot build for ${target}.`, { fix: `Set the input "target" to ${machine.generic}, or run on another machine.` });
    }
    return target;
}

;// CONCATENATED MODULE: ./packages/spack/src/command/toolchain.ts





/** The section `packages` of Spack's configuration, as far as compilers go. */
const packagesFile = schemas/* object */.Ikc({
    packages: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ externals: schemas/* array */.YOg(schemas/* looseObject */._H3({ spec: schemas/* string */.YjP(), extra_attributes: schemas/* looseObject */._H3({ compilers: schemas/* unknown */.L5J() }).optional() })).optional() }))
});
/**
 * Finds compilers and the named build tools of the system and writes them into the scope's `packages.yaml`.
 * The scope is given to Spack as the user's: `-C` scopes are read-only, and without a user scope Spack would write into its own folder.
 * @returns The compilers, such as `gcc@12.2.0`.
 * @throws UserError when there is no compiler.
 */
async function findToolchain(spack, scope, externals) {
    const none = (0,external_node_path_.join)(scope, '..', 'no-system-scope');
    await (0,promises_.mkdir)(none, { recursive: true });
    const asUser = { env: { SPACK_DISABLE_LOCAL_CONFIG: '', SPACK_USER_CONFIG_PATH: scope, SPACK_SYSTEM_CONFIG_PATH: none } };
    await spack.output(['compiler', 'find', '--scope', 'user'], 'look for compilers', asUser);
    if (externals.length > 0) {
        for (const name of externals)
            checkName(name);
        await spack.output(['external', 'find', '--scope', 'user', '--not-buildable', ...externals], 'look for build tools of the system', asUser);
    }
    // From the merged configuration: a compiler that Spack's own folder states is not written again.
    const compilers = compilersIn(await spack.output(['config', 'get', 'packages'], 'show its configuration'));
    if (compilers.length === 0)
        throw new src/* UserError */.yo('There is no compiler.', { fix: 'Install one (on Debian and Ubuntu: apt-get install build-essential) and see that it is on the PATH.' });
    return compilers;
}
function compilersIn(yaml) {
    const { packages } = packagesFile.parse((0,dist/* parse */.qg)(yaml));
    const externals = Object.values(packages).flatMap((entry) => entry.externals ?? []);
    const compilers = externals.filter((external) => external.extra_attributes?.compilers !== undefined);
    return [...new Set(compilers.map((external) => external.spec.split(/[\s~+]/)[0]))];
}
function checkName(name) {
    if (/^[a-z0-9][a-z0-9_.-]*$/.test(name))
        return;
    throw new src/* UserError */.yo(`"${name.slice(0, 60)}" in the input "externals" is not the name of a package.`, { fix: 'Give names as Spack knows them, one a line, such as gmake.' });
}

;// CONCATENATED MODULE: ./packages/spack/src/command/wrapper.ts


/**
 * Writes a program `spack` that calls the real one with the run's scope and environment: later steps of a job see the
 * configuration of the run by calling `spack`, and nothing of the user's is read or changed. Other variables are handed on.
 */
async function writeWrapper(file, { program, scope, userScope, env }) {
    // Without a user scope Spack would write settings into its own folder.
    const { SPACK_DISABLE_LOCAL_CONFIG: _, ...rest } = env;
    const variables = { ...rest, SPACK_USER_CONFIG_PATH: userScope, SPACK_SYSTEM_CONFIG_PATH: `${userScope}/no-system-scope` };
    const exports = Object.entries(variables).filter(([name]) => name.startsWith('SPACK_')).map(([name, value]) => `export ${name}=${quoted(value)}`);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    await (0,promises_.mkdir)(userScope, { recursive: true });
    await (0,promises_.writeFile)(file, ['#!/bin/sh', ...exports, `exec ${quoted(program)} -C ${quoted(scope)} "$@"`, ''].join('\n'));
    await (0,promises_.chmod)(file, 0o755);
}
/** A word of a POSIX shell. */
const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

;// CONCATENATED MODULE: ./packages/spack/src/command/open-spack.ts

















/** The real Spack port: see `Ports.openSpack`. */
async function openSpack({ processes, signal, host }, settings) {
    settings.laterRepositories?.catch(() => { }); // waited for below, unless something else fails first
    checkPaths(settings);
    const git = { processes, env: host.env, signal };
    const [spack, later] = await Promise.all([findSpack(git, settings), settings.laterRepositories ?? []]);
    const recipes = await findRecipes(git, { ...settings, repositories: [...settings.repositories, ...later] });
    await (0,promises_.mkdir)(userCache(settings.cacheFolder), { recursive: true });
    const scope = (0,external_node_path_.join)(settings.workFolder, 'scope');
    const env = spackEnvironment(host.env, settings.cacheFolder);
    const shared = { processes, signal, env, program: spack.program };
    const machine = settings.binariesOnly ? undefined : await machineOf(spackCommand({ ...shared, scopes: [] }));
    const target = machine && chooseTarget(machine, settings.target);
    await writeScope(scope, { settings, version: spack.version, recipes, target });
    const command = spackCommand({ ...shared, scopes: [scope] });
    const compilers = machine === undefined ? [] : await toolchain(command, scope, spack, settings, host);
    const wrapper = (0,external_node_path_.join)(settings.workFolder, 'bin', 'spack');
    await writeWrapper(wrapper, { program: spack.program, scope, env, userScope: (0,external_node_path_.join)(settings.workFolder, 'user') });
    return portOf(command, settings, factsOf(spack, { recipes, platform: machine?.platform ?? '', target: target ?? '', compilers, scope, wrapper }));
}
async function toolchain(command, scope, { version, root }, { externals }, host) {
    host.info(`Spack ${version.text} (${root}); looking for compilers, which takes a minute when it is the first time`);
    return findToolchain(command, scope, externals);
}
const factsOf = ({ root, origin, version }, rest) => ({
    root, origin, version: version.text, ...(version.commit && { commit: version.commit }), ...rest
});
function portOf(spack, settings, facts) {
    const sources = { stages: (0,external_node_path_.join)(settings.cacheFolder, 'stage'), recipes: facts.recipes };
    return {
        facts,
        packageNames: (namespace) => packageNames(spack, namespace),
        concretize: (request) => concretize(spack, settings.workFolder, facts.recipes, request),
        adoptLock: (lock) => adoptLock(settings.workFolder, lock),
        install: (request) => install(spack, request, sources),
        installFromMirror: (request) => installFromMirror(spack, request),
        prefixes: (hashes) => prefixes(spack, hashes),
        pushToFolder: (hashes, folder) => pushToFolder(spack, hashes, folder),
        recipeFacts: (dag) => recipeFacts(spack, dag)
    };
}
/** Build systems, shebang lines and makefiles cannot live with a space in a prefix or a stage. */
function checkPaths({ installRoot, cacheFolder, paddedLength }) {
    if (/\s/.test(installRoot))
        throw new src/* UserError */.yo(`The install root ${installRoot} has a space in it, which most build systems cannot live with.`, { fix: 'Set the input "install-root" to a path without spaces.' });
    if (/\s/.test(cacheFolder))
        throw new src/* UserError */.yo(`The cache folder ${cacheFolder} has a space in it, which most build systems cannot live with.`, { fix: 'Set PAKAGES_CACHE to a path without spaces.' });
    if (paddedLength > 0 && paddedLength <= installRoot.length + 1) {
        throw new src/* UserError */.yo(`"padded-length" is ${paddedLength}, but the install root ${installRoot} is longer.`, { fix: 'Give a longer "padded-length" (256 is the default), or a shorter "install-root".' });
    }
}

;// CONCATENATED MODULE: ./packages/spack/src/recipes/reader/package-names.ts
/**
 * The name of the package that a folder of a repository holds: `py_numpy` is `py-numpy`, `_7zip` is `7zip` from package API 2.0 on; before,
 * folders were named like their packages.
 */
const packageOfFolder = (folder) => folder.replace(/^_+/, '').replaceAll('_', '-');
/** The name of the class that Spack looks for: `py-numpy` → `PyNumpy`, `7zip` → `_7zip` (`spack.util.naming`). */
function classOfPackage(name) {
    const words = name.split(/[-_]+/).map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase());
    const joined = words.join('');
    return /^[0-9]/.test(joined) || ['False', 'None', 'True'].includes(joined) ? `_${joined}` : joined;
}
// Names that Python keeps for itself; Spack puts an underscore before folders of these names.
const RESERVED = new Set('and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(' '));
/** The folder of a package from package API 2.0 on: `py-numpy` lies in `py_numpy`, `7zip` in `_7zip`. */
function folderOfPackage(name) {
    const folder = name.replaceAll('-', '_');
    return /^[0-9]/.test(folder) || RESERVED.has(folder) ? `_${folder}` : folder;
}

;// CONCATENATED MODULE: ./packages/spack/src/command/recipe-files.ts




/**
 * Reads everything in the folder of a recipe: `package.py`, patches, and what else lies there.
 * @param repository The folder that holds `repo.yaml`.
 * @param name The package's name; folders of both kinds of repositories are found (`py_numpy`, and `py-numpy` before package API 2.0).
 * @returns Undefined when the repository has no such recipe.
 */
async function recipeFiles(repository, name) {
    const folder = [folderOfPackage(name), name].map((one) => (0,external_node_path_.join)(repository, 'packages', one)).find((one) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(one, 'package.py')));
    if (folder === undefined)
        return undefined;
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    return Promise.all(files.map(async (file) => ({ path: (0,external_node_path_.relative)(folder, file).split(external_node_path_.sep).join('/'), content: await (0,promises_.readFile)(file) })));
}

;// CONCATENATED MODULE: ./packages/spack/src/command/index.ts












// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./packages/spack/src/binary/recipes-in-binary.ts






const LIMIT = { fileBytes: 1024 * 1024, files: 500 };
/** One path segment that may become a file name of ours. */
const SEGMENT = /^[A-Za-z0-9_][A-Za-z0-9_.+-]*$/;
/** The repository of one namespace below a folder: Spack wants it at `spack_repo/NAMESPACE`, as it is a Python package of that name. */
const recipeFolder = (folder, namespace) => (0,external_node_path_.join)(folder, 'spack_repo', ...namespace.split('.'));
/**
 * Takes the recipes out of a package's tarball: Spack packs the recipe of the package and of what it links and runs with into
 * `.spack/repos/`, so that whoever has the binary needs no clone of the repository it was built from. Reads no further
 * than `.spack/`, which comes first in a tarball.
 * @param tarball The gzipped tarball, checked against its digest by who hands it over.
 * @param folder Where they are written, each namespace into its {@link recipeFolder}; files that are there are replaced.
 * @param wanted Which namespaces to take.
 * @returns the namespaces that were found.
 * @throws UserError when the tarball is damaged or its recipes are beyond all bounds.
 */
async function takeRecipes(tarball, folder, wanted) {
    const found = new Set();
    const entries = (0,tar_stream.extract)();
    const enough = new AbortController();
    const unpacked = (0,external_node_stream_promises_.pipeline)(tarball, (0,external_node_zlib_.createGunzip)(), entries, { signal: enough.signal });
    unpacked.catch(() => { }); // awaited below, after the entries
    try {
        let files = 0;
        let inside = false;
        for await (const entry of entries) {
            const place = recipes_in_binary_placeOf(entry.header.name);
            if (place === 'outside' && inside)
                break;
            inside = place !== 'outside';
            if (typeof place === 'string' || entry.header.type !== 'file' || !wanted(place.namespace))
                entry.resume();
            else if (++files > LIMIT.files)
                throw damaged('it holds more recipe files than any package has');
            else
                found.add(await write(entry, (0,external_node_path_.join)(recipeFolder(folder, place.namespace), ...place.path), place.namespace));
        }
    }
    catch (error) {
        if (error instanceof src/* UserError */.yo)
            throw error;
        throw damaged('its archive is malformed', error);
    }
    finally {
        enough.abort();
        tarball.destroy();
    }
    return found;
}
/** Where a member lies: outside of `.spack/`, inside of it but no recipe, or a recipe file. */
function recipes_in_binary_placeOf(name) {
    const [, inside] = name.split('/.spack/', 2);
    if (inside === undefined)
        return 'outside';
    const match = /^repos\/(?:spack_repo\/)?(.+)$/.exec(inside);
    const segments = match?.[1]?.split('/') ?? [];
    const at = segments.findIndex((segment) => segment === 'packages' || segment === 'repo.yaml');
    if (at < 1 || segments.length <= at || !segments.every((segment) => SEGMENT.test(segment)))
        return 'metadata';
    return { namespace: segments.slice(0, at).join('.'), path: segments.slice(at) };
}
async function write(entry, file, namespace) {
    if ((entry.header.size ?? 0) > LIMIT.fileBytes)
        throw damaged(`${entry.header.name.slice(-80)} is larger than any recipe`);
    const chunks = [];
    for await (const chunk of entry)
        chunks.push(chunk);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    await (0,promises_.writeFile)(file, Buffer.concat(chunks));
    return namespace;
}
const damaged = (why, cause) => new src/* UserError */.yo(`The recipes in a binary cannot be read: ${why}.`, { fix: 'Build and push the package again; name the repository of its recipes in the input "repository" meanwhile.', cause });

// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js + 3 modules
var python_dist = __webpack_require__(81283);
;// CONCATENATED MODULE: ./packages/spack/src/recipes/python/simple-statement.ts
const CALL = /([A-Za-z_]\w*)\(/y;
const ASSIGNMENT = /([A-Za-z_]\w*) = /y;
const KEYWORD = /([A-Za-z_]\w*)=(?!=)/y;
const BLANK = /\s*/y;
// No escapes, no prefixes, not one of three quotes, and nothing that another literal would join.
const STRING = /"([^"\\\n]*)"(?!")|'([^'\\\n]*)'(?!')/y;
const CONSTANT = /(?:True|False|None|0|[1-9]\d{0,14})\b(?!\.)/y;
const REST = /[ \t]*(?:#[^\n]*)?\r?\n?/y;
/**
 * Reads a statement when it is a simple one; undefined for all others, which the parser reads. Most statements of recipes are
 * simple, and reading them here takes a quarter of the time.
 * @param from Its first character. @param end The offset behind its last line.
 */
function simpleStatement(text, from, end) {
    const call = match(CALL, text, from);
    if (call)
        return simpleCall(text, from, end, call[1]);
    const assignment = match(ASSIGNMENT, text, from);
    if (!assignment)
        return undefined;
    const value = literal(text, from + assignment[0].length);
    return value && endsAt(text, value.to, end) ? { kind: 'assignment', name: assignment[1], value: value.value, from, to: value.to } : undefined;
}
function simpleCall(text, from, end, name) {
    const positional = [];
    const keywords = new Map();
    let at = blanks(text, from + name.length + 1);
    while (text[at] !== ')') {
        const keyword = match(KEYWORD, text, at);
        const value = literal(text, at + (keyword ? keyword[0].length : 0));
        if (!value)
            return undefined;
        if (keyword)
            keywords.set(keyword[1], value.value);
        else
            positional.push(value.value);
        at = afterComma(text, value.to, ')');
        if (at < 0)
            return undefined;
    }
    return endsAt(text, at + 1, end) ? { kind: 'call', name, positional, keywords, from, to: at + 1 } : undefined;
}
function match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
const blanks = (text, at) => at + match(BLANK, text, at)[0].length;
/** Where the next item begins, or the closing bracket stands; negative when neither a comma nor the bracket follows. */
function afterComma(text, at, close) {
    const next = blanks(text, at);
    if (text[next] === ',')
        return blanks(text, next + 1);
    return text[next] === close ? next : -1;
}
/** Whether nothing but a comment follows up to the end of the statement. */
const endsAt = (text, at, end) => at + match(REST, text, at)[0].length === end;
function literal(text, at) {
    const string = match(STRING, text, at);
    if (string)
        return { value: string[1] ?? string[2], to: at + string[0].length };
    const constant = match(CONSTANT, text, at)?.[0];
    if (constant !== undefined)
        return { value: constant === 'None' ? null : /^\d/.test(constant) ? Number(constant) : constant === 'True', to: at + constant.length };
    return text[at] === '(' || text[at] === '[' ? strings(text, at) : undefined;
}
/** A tuple or list of strings. `("a")` is none: Python takes it for "a". */
function strings(text, start) {
    const close = text[start] === '(' ? ')' : ']';
    const items = [];
    let [at, commas] = [blanks(text, start + 1), 0];
    while (text[at] !== close) {
        const string = match(STRING, text, at);
        if (!string)
            return undefined;
        items.push(string[1] ?? string[2]);
        const next = afterComma(text, at + string[0].length, close);
        if (next < 0)
            return undefined;
        if (text.slice(at + string[0].length, next).includes(','))
            commas++;
        at = next;
    }
    return close === ')' && commas === 0 && items.length > 0 ? undefined : { value: items, to: at + 1 };
}

;// CONCATENATED MODULE: ./packages/spack/src/recipes/python/statements.ts
/** The lines that begin statements: not those within brackets, strings or after a backslash, nor blank ones and comments. */
function* statementLines(text) {
    let at = 0;
    while (at < text.length) {
        const start = at;
        while (text[at] === ' ' || text[at] === '\t')
            at++;
        const character = text[at];
        if (character === '\n' || character === '\r' || character === '#')
            at = lineEnd(text, at);
        else if (character !== undefined) {
            const end = statementEnd(text, at);
            yield { start, first: at, end };
            at = end;
        }
    }
}
function lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end + 1;
}
// What can end a line or hide its end: quotes, brackets, comments, backslashes.
const STOP = /["'#()[\]{}\\\n]/g;
/** The offset behind the line end of a statement that begins at `at`. */
function statementEnd(text, at) {
    let depth = 0;
    STOP.lastIndex = at;
    for (let found = STOP.exec(text); found; found = STOP.exec(text)) {
        const character = found[0];
        if (character === '\n') {
            if (depth === 0)
                return found.index + 1;
        }
        else if (character === '#')
            STOP.lastIndex = Math.max(found.index, lineEnd(text, found.index) - 1);
        else if (character === '\\')
            STOP.lastIndex = found.index + 2;
        else if (character === '"' || character === "'")
            STOP.lastIndex = stringEnd(text, found.index, character);
        else
            depth += '([{'.includes(character) ? 1 : depth > 0 ? -1 : 0;
    }
    return text.length;
}
function stringEnd(text, at, quote) {
    const close = text.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote;
    for (let end = text.indexOf(close, at + close.length); end >= 0; end = text.indexOf(close, end + 1)) {
        let slashes = 0;
        while (text[end - 1 - slashes] === '\\')
            slashes++;
        if (slashes % 2 === 0)
            return end + close.length;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./packages/spack/src/recipes/python/split-source.ts


/**
 * Takes out of a file what needs no parser: statements of literals directly in a class, and functions in classes unless they are asked
 * for, which are most of what a parser would have to do. The first statement of a block stays, so that no block is left empty.
 */
function splitSource(text, withFunctions) {
    const parts = [];
    const simple = new Map();
    const splitter = { class: '', indent: -1, from: 0, skipping: -1 };
    let before;
    for (const line of statementLines(text)) {
        const indent = line.first - line.start;
        const decorated = before !== undefined && text[before.first] === '@';
        if (splitter.skipping >= 0 && indent <= splitter.skipping && !decorated) {
            splitter.from = line.start;
            splitter.skipping = -1;
        }
        if (splitter.skipping < 0)
            visit(line, indent, decorated);
        before = line;
    }
    if (splitter.skipping < 0)
        parts.push({ from: splitter.from, to: text.length });
    return { parts: parts.filter((range) => range.to > range.from), simple };
    function visit(line, indent, decorated) {
        if (indent === 0)
            enterClass(line);
        else if (splitter.indent < 0)
            splitter.indent = indent;
        // The first statement of a block stands deeper than the line before it.
        if (decorated || !before || indent === 0 || indent > before.first - before.start)
            return;
        if (beginsFunction(text, line.first)) {
            if (withFunctions)
                return;
            parts.push({ from: splitter.from, to: line.start });
            splitter.skipping = indent;
        }
        else if (indent === splitter.indent && splitter.class !== '')
            takeSimple(line);
    }
    function enterClass(line) {
        splitter.class = /^class (\w+)/.exec(text.slice(line.first, line.first + 200))?.[1] ?? '';
        splitter.indent = -1;
    }
    function takeSimple(line) {
        const statement = simpleStatement(text, line.first, line.end);
        if (!statement)
            return;
        parts.push({ from: splitter.from, to: line.start });
        splitter.from = line.end;
        const found = simple.get(splitter.class);
        if (found)
            found.push(statement);
        else
            simple.set(splitter.class, [statement]);
    }
}
const beginsFunction = (text, at) => text.startsWith('def ', at) || text[at] === '@' || text.startsWith('async def ', at);

;// CONCATENATED MODULE: ./packages/spack/src/recipes/python/tree.ts


/** Parses Python. Never throws: text that is no Python becomes error nodes, which no reader looks into. */
function parsePython(text) {
    return { text, root: python_dist/* parser */.K.parse(text).topNode, lines: lineStarts(text), simple: new Map() };
}
/** Parses Python without what {@link splitSource} takes out of it before. Offsets are those of the whole text. */
function parseSplit(text, withFunctions) {
    const { parts, simple } = splitSource(text, withFunctions);
    return { text, root: python_dist/* parser */.K.parse(text, [], parts).topNode, lines: lineStarts(text), simple };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** The text of a node. */
const textOf = (source, node) => source.text.slice(node.from, node.to);
/** Where a node stands. */
const spanOf = (source, node) => ({ start: node.from, end: node.to, line: lineAt(source, node.from) });
/** The number of the line, from 1, that an offset lies in. */
function lineAt(source, offset) {
    let [low, high] = [0, source.lines.length];
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (source.lines[middle] <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}
/** The children of a node in order, without comments. */
function childrenOf(node) {
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling)
        if (child.name !== 'Comment')
            children.push(child);
    return children;
}
/** The children that are operands: without comments, brackets, commas and operators. */
const operandsOf = (node) => childrenOf(node).filter((child) => /^[A-Z]/.test(child.name) && !child.name.endsWith('Op'));
/** The statements of a body, those that share a line with `;` one by one. */
function statementsOf(body) {
    return childrenOf(body).flatMap((child) => (child.name === 'StatementGroup' ? childrenOf(child) : [child])).filter((child) => /^[A-Z]/.test(child.name));
}
/** The first child with that name. */
const childNamed = (node, name) => node.getChild(name) ?? undefined;

;// CONCATENATED MODULE: ./packages/spack/src/recipes/python/value.ts

/** A Python dictionary, its entries in order. */
class Dictionary {
    entries;
    constructor(entries) {
        this.entries = entries;
    }
    /** The value of a key, which may be unknown; undefined when there is no such key. The last entry wins. */
    get(key) {
        return this.entries.findLast(([candidate]) => equal(candidate, key))?.[1];
    }
}
/** A Spack version as a value; `str()` of it is its text. */
class VersionValue {
    version;
    constructor(version) {
        this.version = version;
    }
}
/** A function, method or class that can be called without side effects. */
class Callable {
    name;
    call;
    constructor(name, call) {
        this.name = name;
        this.call = call;
    }
}
/** Something with attributes that a recipe looks at: `self`, a module, a spec. */
class ObjectValue {
    name;
    /** @throws NotStatic for an attribute that is not known. */
    attribute;
    #more;
    constructor(name, attribute, more = {}) {
        this.name = name;
        this.attribute = attribute;
        this.#more = more;
    }
    /** `object.name = value`. @throws NotStatic where that cannot be followed. */
    assign(name, value) {
        if (!this.#more.assign)
            throw new NotStatic(`it changes ${this.name}.${name}`);
        this.#more.assign(name, value);
    }
    /** `item in object`. @throws NotStatic where that cannot be followed. */
    contains(item) {
        if (!this.#more.contains)
            throw new NotStatic(`it looks for something in ${this.name}`);
        return this.#more.contains(item);
    }
}
/** Thrown inside this folder when an expression cannot be known; becomes an {@link Unknown} where reading goes on. */
class NotStatic extends Error {
    name = 'NotStatic';
    node;
    constructor(reason, node) {
        super(reason);
        this.node = node;
    }
}
/** Hands on a known value. @throws NotStatic with the reason of an unknown one. */
function known(value) {
    if ((0,model_src/* isUnknown */.t8)(value))
        throw new NotStatic(value.reason);
    return value;
}
/** Python's `==` for the values that a recipe compares. */
function equal(left, right) {
    if (left instanceof VersionValue && right instanceof VersionValue)
        return (0,model_src/* sameVersion */.r1)(left.version, right.version);
    if (Array.isArray(left) && Array.isArray(right))
        return left.length === right.length && left.every((item, at) => equal(known(item), known(right[at])));
    return left === right;
}
/** Python's `bool()`. */
function truthy(value) {
    if (Array.isArray(value))
        return value.length > 0;
    if (value instanceof Dictionary)
        return value.entries.length > 0;
    return typeof value === 'object' ? value !== null : Boolean(value);
}
/** Python's `str()`. @throws NotStatic for containers and functions, whose text nothing in a recipe relies on. */
function textOfValue(value) {
    if (typeof value === 'string')
        return value;
    if (value instanceof VersionValue)
        return value.version.text;
    if (value === null)
        return 'None';
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    if (typeof value === 'number' || typeof value === 'bigint')
        return String(value);
    throw new NotStatic('it turns a list, a dictionary or a function into text');
}
/** A value for those outside this folder: versions become their text. */
function plainValue(value, unknown) {
    if (value instanceof VersionValue)
        return value.version.text;
    if (value instanceof Callable || value instanceof ObjectValue)
        return unknown(`it is ${value.name}, which only exists when the recipe runs`);
    if (value instanceof Dictionary)
        return new Map(value.entries.map(([key, item]) => [keyText(key), plainItem(item, unknown)]));
    if (Array.isArray(value))
        return value.map((item) => plainItem(item, unknown));
    return value;
}
const keyText = (key) => (Array.isArray(key) ? key.map((item) => ((0,model_src/* isUnknown */.t8)(item) ? '?' : keyText(item))).join(', ') : textOfValue(key));
const plainItem = (item, unknown) => ((0,model_src/* isUnknown */.t8)(item) ? item : plainValue(item, unknown));

;// CONCATENATED MODULE: ./packages/spack/src/recipes/python/format.ts

const FIELD = /\{\{|\}\}|\{([A-Za-z_0-9]*)((?:\.[A-Za-z_]\w*|\[[^\]]*\])*)(?:!([rsa]))?(?::([^{}]*))?\}/g;
const SPEC = /^(?:(.)?([<>^]))?(0)?(\d+)?([sd])?$/;
const PERCENT = /%(?:%|\((\w+)\))?(0)?(\d+)?([sd])?/g;
/**
 * `"…{0}…{name}…".format(…)`.
 * @throws NotStatic for a field that the arguments lack, a subscript, or a format that recipes have no use for.
 */
function formatFields(template, positional, keywords, attribute) {
    let automatic = 0;
    return template.replace(FIELD, (whole, field, path, conversion, spec) => {
        if (whole === '{{')
            return '{';
        if (whole === '}}')
            return '}';
        const key = field === '' ? String(automatic++) : field;
        const argument = /^\d/.test(key) ? positional[Number(key)] : keywords.get(key);
        if (argument === undefined)
            throw new NotStatic(`it formats a field {${key}} that it does not give`);
        if (path?.includes('['))
            throw new NotStatic('it formats a field with a subscript');
        const value = (path ?? '').split('.').slice(1).reduce(attribute, argument);
        return formatValue(value, spec ?? '', conversion);
    });
}
/** One value in the format of an f-string or `str.format`. @throws NotStatic for formats other than width, alignment, `s` and `d`. */
function formatValue(value, spec, conversion) {
    if (conversion && conversion !== 's')
        throw new NotStatic(`it formats with !${conversion}`);
    const text = textOfValue(value);
    const parsed = SPEC.exec(spec);
    if (!parsed)
        throw new NotStatic(`it uses the format "${spec}"`);
    const [, fill, align, zero, width] = parsed;
    const numeric = typeof value === 'number' || typeof value === 'bigint';
    return pad(text, Number(width ?? 0), fill ?? (zero ? '0' : ' '), align ?? (numeric || zero ? '>' : '<'));
}
function pad(text, width, fill, align) {
    if (width > 1000)
        throw new NotStatic('it pads to a width of more than 1000');
    if (align === '>')
        return text.padStart(width, fill);
    if (align === '<')
        return text.padEnd(width, fill);
    const left = Math.floor((width - text.length) / 2);
    return text.padStart(text.length + Math.max(0, left), fill).padEnd(width, fill);
}
/** `"…%s…" % value`, for `%s` and `%d` with a width. @throws NotStatic for named fields and other formats. */
function formatPercent(template, right) {
    const values = Array.isArray(right) ? right.map(known) : [right];
    let at = 0;
    return template.replace(PERCENT, (whole, name, zero, width, type) => {
        if (whole === '%%')
            return '%';
        const value = values[at++];
        if (name || !type || value === undefined)
            throw new NotStatic(`it uses the format "${whole}"`);
        return pad(textOfValue(value), Number(width ?? 0), zero ? '0' : ' ', '>');
    });
}

;// CONCATENATED MODULE: ./packages/spack/src/recipes/python/literals.ts
/** Takes a string literal apart; undefined when the text is none, such as one without an end. */
function splitStringLiteral(text) {
    const opening = /^([a-zA-Z]{0,2})("""|'''|"|')/.exec(text);
    const quote = opening?.[2];
    if (!opening || !quote || text.length < opening[0].length + quote.length || !text.endsWith(quote))
        return undefined;
    return { prefix: opening[1].toLowerCase(), quote, body: text.slice(opening[0].length, -quote.length) };
}
/** The value of a literal without replacement fields; undefined for bytes and for text that is no literal. */
function stringValue(text) {
    const literal = splitStringLiteral(text);
    if (!literal || literal.prefix.includes('b'))
        return undefined;
    return decodeEscapes(literal.body, literal.prefix);
}
const SIMPLE = { '\n': '', '\\': '\\', "'": "'", '"': '"', a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
// One alternative for each escape of the language reference, section 2.5.1; `\N{name}` would need the Unicode tables.
const ESCAPE = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g;
/** Decodes backslash escapes, unless the prefix says that the literal is raw. Unknown escapes keep their backslash, as in Python. */
function decodeEscapes(body, prefix) {
    if (prefix.includes('r') || !body.includes('\\'))
        return body;
    return body.replace(ESCAPE, (whole, octal, x, u, wide, other) => {
        if (octal)
            return String.fromCodePoint(parseInt(octal, 8));
        const hex = x ?? u ?? wide;
        if (hex)
            return codePoint(parseInt(hex, 16), whole);
        return SIMPLE[other] ?? whole;
    });
}
const codePoint = (value, otherwise) => (value <= 0x10ffff ? String.fromCodePoint(value) : otherwise);
/** The value of a number literal; undefined for complex numbers and malformed ones. */
function numberValue(text) {
    const plain = text.replaceAll('_', '').toLowerCase();
    if (/^(?:0x[0-9a-f]+|0o[0-7]+|0b[01]+|\d+)$/.test(plain)) {
        const value = BigInt(/^0\d/.test(plain) ? plain.replace(/^0+(?=\d)/, '') : plain);
        return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
    }
    return /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/.test(plain) ? Number(plain) : undefined;
}

;// CONCATENATED MODULE: ./packages/spack/src/recipes/python/strings.ts


/** The methods of `str` that recipes make URLs with. */
const METHODS = {
    lower: (text) => text.toLowerCase(),
    upper: (text) => text.toUpperCase(),
    title: (text) => text.toLowerCase().replace(/[a-z]+/g, (word) => word[0].toUpperCase() + word.slice(1)),
    capitalize: (text) => text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase(),
    strip: (text, args) => strings_stripped(text, args, true, true),
    lstrip: (text, args) => strings_stripped(text, args, true, false),
    rstrip: (text, args) => strings_stripped(text, args, false, true),
    startswith: (text, [start]) => text.startsWith(string(start)),
    endswith: (text, [end]) => text.endsWith(string(end)),
    zfill: (text, [width]) => text.padStart(count(width), '0'),
    find: (text, [part]) => text.indexOf(string(part)),
    rfind: (text, [part]) => text.lastIndexOf(string(part)),
    replace: (text, [from, to, times]) => replaced(text, string(from), string(to), times === undefined ? Infinity : count(times)),
    join: (text, [items]) => items instanceof Array ? items.map((item) => string(known(item))).join(text) : fail('join'),
    split: (text, [separator, times]) => split(text, separator, times === undefined ? Infinity : count(times)),
    rsplit: (text, [separator, times]) => splitFromEnd(text, string(separator), times === undefined ? Infinity : count(times)),
    partition: (text, [separator]) => partition(text, string(separator), text.indexOf(string(separator))),
    rpartition: (text, [separator]) => partition(text, string(separator), text.lastIndexOf(string(separator)))
};
/** A method of a string. @throws NotStatic for those that recipes have no use for in a URL. */
function stringMethod(text, name, attribute) {
    if (name === 'format')
        return new Callable('str.format', (positional, keywords) => formatFields(text, positional, keywords, attribute));
    const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
    if (!method)
        throw new NotStatic(`it calls the method ${name}() of a string`);
    return new Callable(`str.${name}`, (positional, keywords) => method(text, withKeywords(name, positional, keywords)));
}
/** `maxsplit=` is the one keyword of these methods that recipes use. @throws NotStatic for others, which would change the result. */
function withKeywords(name, positional, keywords) {
    const times = keywords.get('maxsplit');
    if (keywords.size > (times === undefined ? 0 : 1) || (times !== undefined && positional.length !== 1))
        return fail(name);
    return times === undefined ? positional : [...positional, times];
}
const fail = (method) => {
    throw new NotStatic(`it calls ${method}() in a way that cannot be followed`);
};
const string = (value) => (value === undefined ? fail('a string method') : typeof value === 'string' ? value : fail(`a string method with ${textOfValue(value)}`));
const count = (value) => (typeof value === 'number' && value >= 0 && value < 1000 ? value : fail('a string method'));
function strings_stripped(text, [characters], start, end) {
    const set = characters === undefined ? ' \t\r\n\f\v' : string(characters);
    let [from, to] = [0, text.length];
    while (start && from < to && set.includes(text[from]))
        from++;
    while (end && to > from && set.includes(text[to - 1]))
        to--;
    return text.slice(from, to);
}
function replaced(text, from, to, times) {
    if (from === '')
        return fail('replace');
    const parts = text.split(from);
    const changed = Math.min(times, parts.length - 1);
    return parts.slice(0, changed + 1).join(to) + parts.slice(changed + 1).map((part) => from + part).join('');
}
function split(text, separator, times) {
    if (separator === undefined || separator === null)
        return text.trim().split(/\s+/).filter((part) => part !== '');
    const parts = text.split(string(separator));
    return parts.length - 1 <= times ? parts : [...parts.slice(0, times), parts.slice(times).join(string(separator))];
}
function splitFromEnd(text, separator, times) {
    const parts = text.split(separator);
    const kept = Math.max(0, parts.length - 1 - times);
    return kept === 0 ? parts : [parts.slice(0, kept + 1).join(separator), ...parts.slice(kept + 1)];
}
function partition(text, separator, at) {
    return at < 0 ? [text, '', ''] : [text.slice(0, at), separator, text.slice(at + separator.length)];
}

;// CONCATENATED MODULE: ./packages/spack/src/recipes/python/versions.ts


/** A version from a recipe's text. @throws NotStatic when it is no version. */
function versionValue(value) {
    if (value instanceof VersionValue)
        return value;
    return new VersionValue(checked(() => (0,model_src/* parseVersion */.ot)(textOfValue(value))));
}
/** An attribute or method of a version. @throws NotStatic for one that cannot be followed. */
function versionAttribute({ version }, name) {
    switch (name) {
        case 'dotted': return new VersionValue((0,model_src/* dotted */.Bs)(version));
        case 'underscored': return new VersionValue((0,model_src/* underscored */.D_)(version));
        case 'dashed': return new VersionValue((0,model_src/* dashed */.Gg)(version));
        case 'joined': return new VersionValue((0,model_src/* joined */.oR)(version));
        case 'string': return version.text;
        case 'up_to': return new Callable('up_to', ([count]) => new VersionValue((0,model_src/* upTo */.jB)(version, integer(count))));
        case 'isdevelop': return new Callable('isdevelop', () => (0,model_src/* isInfinity */.Dn)(version));
        case 'satisfies': return new Callable('satisfies', ([range]) => satisfiesText(version, textOfValue(range ?? null)));
        default: throw new NotStatic(`it reads "${name}" of a version`);
    }
}
/** `version.satisfies(…)`, or what stands after `@` in `spec.satisfies("@…")`. */
const satisfiesText = (version, range) => checked(() => (0,model_src/* satisfies */.ib)(version, (0,model_src/* parseVersionRange */.FG)(range)));
/** The components of a version, as `a, b = version` and `f(*version)` give them. */
const versionComponents = ({ version }) => version.release.map((component) => ((0,model_src/* isInfinite */.Dh)(component) ? (0,model_src/* componentText */.zI)(component) : component));
/** `version[i]`: a number or letters. @throws NotStatic beyond the end. */
function versionComponent(value, index) {
    const component = versionComponents(value).at(integer(index));
    if (component === undefined)
        throw new NotStatic('it reads a component that the version does not have');
    return component;
}
/** `version[a:b]`. */
const versionSlice = ({ version }, start, end) => new VersionValue((0,model_src/* sliced */.bY)(version, start, end));
/** Orders two versions; text on one side counts as a version. */
const compareVersionValues = (left, right) => (0,model_src/* compareVersions */.Zy)(versionValue(left).version, versionValue(right).version);
function integer(value) {
    if (typeof value === 'number' && Number.isInteger(value))
        return value;
    throw new NotStatic('it uses an index that is no whole number');
}
function checked(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof model_src/* InvalidValue */.h6)
            throw new NotStatic(error.message);
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/spack/src/recipes/python/members.ts



/** `value.name`. @throws NotStatic for an attribute that cannot be followed. */
function attributeOf(value, name) {
    if (typeof value === 'string')
        return stringMethod(value, name, attributeOf);
    if (value instanceof VersionValue)
        return versionAttribute(value, name);
    if (value instanceof ObjectValue)
        return value.attribute(name);
    if (value instanceof Dictionary)
        return dictionaryMethod(value, name);
    throw new NotStatic(`it reads "${name}" of a value that has no such attribute`);
}
function dictionaryMethod(dictionary, name) {
    switch (name) {
        case 'items': return new Callable('items', () => dictionary.entries.map(([key, value]) => [key, value]));
        case 'keys': return new Callable('keys', () => dictionary.entries.map(([key]) => key));
        case 'values': return new Callable('values', () => dictionary.entries.map(([, value]) => value));
        case 'get': return new Callable('get', ([key, otherwise]) => known(dictionary.get(key ?? null) ?? otherwise ?? null));
        default: throw new NotStatic(`it calls the method ${name}() of a dictionary`);
    }
}
/** `value[index]` or `value[start:end]`. @throws NotStatic for what is not there. */
function subscript(value, inside) {
    if ('index' in inside)
        return item(value, inside.index);
    const [start, end] = [offset(inside.start) ?? 0, offset(inside.end)];
    if (value instanceof VersionValue)
        return versionSlice(value, start, end);
    if (typeof value === 'string' || value instanceof Array)
        return value.slice(start, end);
    throw new NotStatic('it slices a value that has no order');
}
function item(value, index) {
    if (value instanceof VersionValue)
        return versionComponent(value, index);
    if (value instanceof Dictionary)
        return present(value.get(index));
    if (typeof value === 'string' || value instanceof Array)
        return present(value.at(offset(index) ?? 0));
    throw new NotStatic('it uses a subscript on a value that has none');
}
function present(value) {
    if (value === undefined)
        throw new NotStatic('it looks up a key that is not there');
    return known(value);
}
function offset(value) {
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === 'number' && Number.isInteger(value))
        return value;
    throw new NotStatic('it uses an index that is no whole number');
}

;// CONCATENATED MODULE: ./packages/spack/src/recipes/python/operators.ts



/** The operators that compare, and so may stand in a chain such as `a <= b < c`. */
const COMPARISONS = new Set(['==', '!=', '<', '<=', '>', '>=', 'in', 'not in', 'is', 'is not']);
/** Whether `left OPERATOR right` holds. @throws NotStatic when Python would refuse, or for what recipes do not compare. */
function compare(operator, left, right) {
    switch (operator) {
        case '==':
        case 'is': return equal(left, right);
        case '!=':
        case 'is not': return !equal(left, right);
        case 'in': return contains(right, left);
        case 'not in': return !contains(right, left);
        case '<': return order(left, right) < 0;
        case '<=': return order(left, right) <= 0;
        case '>': return order(left, right) > 0;
        case '>=': return order(left, right) >= 0;
        default: throw new NotStatic(`it uses the operator ${operator}`);
    }
}
function order(left, right) {
    if (left instanceof VersionValue || right instanceof VersionValue)
        return compareVersionValues(left, right);
    const comparable = (typeof left === 'number' && typeof right === 'number') || (typeof left === 'string' && typeof right === 'string');
    if (!comparable)
        throw new NotStatic('it compares values of different kinds');
    return left < right ? -1 : left > right ? 1 : 0;
}
function contains(container, item) {
    if (typeof container === 'string' && typeof item === 'string')
        return container.includes(item);
    if (container instanceof Dictionary)
        return container.get(item) !== undefined;
    if (container instanceof ObjectValue)
        return container.contains(item);
    if (container instanceof Array)
        return container.some((candidate) => equal(known(candidate), item));
    throw new NotStatic('it looks for something in a value that holds nothing');
}
/** `left OPERATOR right` of arithmetic and text. @throws NotStatic for what recipes do not calculate. */
function calculate(operator, left, right) {
    if (operator === '%' && typeof left === 'string')
        return formatPercent(left, right);
    if (operator === '+' && typeof left === 'string' && typeof right === 'string')
        return left + right;
    if (operator === '+' && left instanceof Array && right instanceof Array)
        return [...left, ...right];
    if (operator === '*' && typeof left === 'string' && typeof right === 'number')
        return repeated(left, right);
    if (operator === '*' && typeof left === 'number' && typeof right === 'string')
        return repeated(right, left);
    if (typeof left === 'number' && typeof right === 'number')
        return ofNumbers(operator, left, right);
    throw new NotStatic(`it uses the operator ${operator} on values that do not fit it`);
}
function repeated(text, times) {
    if (text.length * times > 10_000)
        throw new NotStatic('it repeats a text very often');
    return text.repeat(Math.max(0, times));
}
const ARITHMETIC = {
    '+': (left, right) => left + right,
    '-': (left, right) => left - right,
    '*': (left, right) => left * right,
    '//': (left, right) => Math.floor(left / right),
    '%': (left, right) => ((left % right) + right) % right
};
function ofNumbers(operator, left, right) {
    const result = Object.hasOwn(ARITHMETIC, operator) ? ARITHMETIC[operator](left, right) : NaN;
    if (!Number.isSafeInteger(result))
        throw new NotStatic(`it calculates with the operator ${operator}`);
    return result;
}

;// CONCATENATED MODULE: ./packages/spack/src/recipes/python/evaluate.ts







/**
 * The value of an expression, without running anything: literals, names, operators, text and version methods, conditions.
 * @throws NotStatic with a reason for everything else.
 */
function evaluate(node, scope) {
    const evaluator = EVALUATORS[node.name];
    if (!evaluator)
        throw new NotStatic(`it uses ${DESCRIPTIONS[node.name] ?? `a ${node.name}`}`, node);
    return evaluator(node, scope);
}
/** Like {@link evaluate}, with the reason as a value instead of an error. */
function tryEvaluate(node, scope) {
    try {
        return evaluate(node, scope);
    }
    catch (error) {
        if (!(error instanceof NotStatic))
            throw error;
        return { unknown: true, reason: error.message, span: spanOf(scope.source, error.node ?? node) };
    }
}
const DESCRIPTIONS = {
    ArrayComprehensionExpression: 'a comprehension', DictionaryComprehensionExpression: 'a comprehension', SetComprehensionExpression: 'a comprehension',
    ComprehensionExpression: 'a comprehension', LambdaExpression: 'a lambda', AwaitExpression: 'await', NamedExpression: 'an assignment in an expression'
};
const EVALUATORS = {
    String: (node, { source }) => required(stringValue(textOf(source, node)), 'bytes', node),
    ContinuedString: (node, scope) => operandsOf(node).map((part) => evaluate(part, scope)).join(''),
    FormatString: formatString,
    Number: (node, { source }) => required(numberValue(textOf(source, node)), 'a number that is not real', node),
    Boolean: (node, { source }) => textOf(source, node) === 'True',
    None: () => null,
    VariableName: (node, scope) => scope.lookup(textOf(scope.source, node)),
    ParenthesizedExpression: (node, scope) => evaluate(operandsOf(node)[0], scope),
    TupleExpression: items, ArrayExpression: items, SetExpression: items,
    DictionaryExpression: dictionary,
    UnaryExpression: unary,
    BinaryExpression: binary,
    ConditionalExpression: (node, scope) => {
        const [then, condition, otherwise] = operandsOf(node);
        return evaluate(truthy(evaluate(condition, scope)) ? then : otherwise, scope);
    },
    MemberExpression: member,
    CallExpression: call
};
function required(value, what, node) {
    if (value === undefined)
        throw new NotStatic(`it uses ${what}`, node);
    return value;
}
function items(node, scope) {
    return operandsOf(node).map((item) => tryEvaluate(item, scope));
}
function dictionary(node, scope) {
    const parts = childrenOf(node);
    const entries = [];
    for (let at = 0; at < parts.length; at++) {
        if (parts[at].name === '**') {
            const spread = evaluate(parts[++at], scope);
            if (!(spread instanceof Dictionary))
                throw new NotStatic('it spreads what is no dictionary', parts[at]);
            entries.push(...spread.entries.map(([key, value]) => [key, value]));
        }
        else if (parts[at + 1]?.name === ':') {
            entries.push([evaluate(parts[at], scope), tryEvaluate(parts[at + 2], scope)]);
            at += 2;
        }
    }
    return new Dictionary(entries);
}
function unary(node, scope) {
    const [operator, operand] = childrenOf(node);
    const value = evaluate(operand, scope);
    if (operator.name === 'not')
        return !truthy(value);
    if (textOf(scope.source, operator) === '-' && (typeof value === 'number' || typeof value === 'bigint'))
        return -value;
    throw new NotStatic(`it uses the operator ${textOf(scope.source, operator)}`, node);
}
function binary(node, scope) {
    const { left, operator, right } = binaryParts(node, scope.source);
    if (operator === 'and' || operator === 'or') {
        const first = evaluate(left, scope);
        return truthy(first) === (operator === 'and') ? evaluate(right, scope) : first;
    }
    if (!COMPARISONS.has(operator))
        return calculate(operator, evaluate(left, scope), evaluate(right, scope));
    // `a <= b < c` is `(a <= b) < c` in the tree, but means `a <= b and b < c`.
    if (left.name === 'BinaryExpression') {
        const inner = binaryParts(left, scope.source);
        if (COMPARISONS.has(inner.operator))
            return truthy(evaluate(left, scope)) && compare(operator, evaluate(inner.right, scope), evaluate(right, scope));
    }
    return compare(operator, evaluate(left, scope), evaluate(right, scope));
}
function binaryParts(node, source) {
    const parts = childrenOf(node);
    return { left: parts[0], operator: parts.slice(1, -1).map((part) => textOf(source, part)).join(' '), right: parts.at(-1) };
}
function member(node, scope) {
    const [object, bracket, ...rest] = childrenOf(node);
    const value = evaluate(object, scope);
    if (bracket.name === '.')
        return attributeOf(value, textOf(scope.source, rest[0]));
    const inside = rest.slice(0, -1);
    const colons = inside.flatMap((part, at) => (part.name === ':' ? [at] : []));
    if (inside.some((part) => part.name === ',') || colons.length > 1)
        throw new NotStatic('it uses a slice with a step', node);
    const optional = (part) => (part ? evaluate(part, scope) : undefined);
    if (colons.length === 0)
        return subscript(value, { index: evaluate(inside[0], scope) });
    return subscript(value, { start: optional(inside.slice(0, colons[0])[0]), end: optional(inside.slice(colons[0] + 1)[0]) });
}
function call(node, scope) {
    const [callee, list] = childrenOf(node);
    const target = evaluate(callee, scope);
    if (!(target instanceof Callable))
        throw new NotStatic(`it calls ${textOf(scope.source, callee)}()`, node);
    const { positional, keywords, spread } = callArguments(list, scope);
    if (spread)
        throw new NotStatic(`it calls ${target.name}() with ${spread}`, node);
    return target.call(positional.map(known), new Map([...keywords].map(([name, value]) => [name, known(value)])));
}
/** Reads an argument list. Values that cannot be known are {@link Unknown} there; never throws for these. */
function callArguments(list, scope) {
    const parts = childrenOf(list);
    const positional = [];
    const keywords = new Map();
    let spread;
    for (let at = 1; at < parts.length; at++) {
        const part = parts[at];
        if (part.name === ',' || part.name === ')')
            continue;
        if (part.name === '*' || part.name === '**') {
            const value = tryEvaluate(parts[++at], scope);
            if (part.name === '**' && value instanceof Dictionary)
                value.entries.forEach(([key, item]) => keywords.set(textOfValue(key), item));
            else if (part.name === '*' && value instanceof Array)
                positional.push(...value);
            else if (part.name === '*' && value instanceof VersionValue)
                positional.push(...versionComponents(value));
            else
                spread = part.name + textOf(scope.source, parts[at]);
        }
        else if (parts[at + 1]?.name === 'AssignOp') {
            keywords.set(textOf(scope.source, part), tryEvaluate(parts[at + 2], scope));
            at += 2;
        }
        else
            positional.push(tryEvaluate(part, scope));
    }
    return { positional, keywords, ...(spread && { spread }) };
}
function formatString(node, scope) {
    const whole = textOf(scope.source, node);
    const literal = splitStringLiteral(whole);
    if (!literal)
        throw new NotStatic('it uses a malformed f-string', node);
    const between = (from, to) => decodeEscapes(scope.source.text.slice(from, to).replaceAll('{{', '{').replaceAll('}}', '}'), literal.prefix);
    let at = node.from + whole.indexOf(literal.quote) + literal.quote.length;
    let text = '';
    for (const field of childrenOf(node)) {
        text += between(at, field.from) + replacement(field, scope);
        at = field.to;
    }
    return text + between(at, node.to - literal.quote.length);
}
function replacement(field, scope) {
    const parts = childrenOf(field);
    const source = (name) => textOf(scope.source, parts.find((part) => part.name === name) ?? { from: 0, to: 0 });
    const value = evaluate(operandsOf(field)[0], scope);
    return formatValue(value, source('FormatSpec').slice(1), source('FormatConversion').slice(1) || undefined);
}

;// CONCATENATED MODULE: ./packages/spack/src/recipes/python/execute.ts





const MAX_STEPS = 10_000;
/**
 * What a function returns, followed through assignments, `if` and `for`. Changes nothing outside itself.
 * @param body The `Body` of the function.
 * @param names The values of its parameters.
 * @throws NotStatic for anything else, and when it raises.
 */
function returnValue(body, names, outer) {
    const local = new Map(names);
    const scope = { source: outer.source, lookup: (name) => (local.has(name) ? local.get(name) : outer.lookup(name)) };
    return runBody(body, { scope, local, steps: 0 })?.returned ?? null;
}
function runBody(body, run) {
    for (const statement of statementsOf(body)) {
        // A recipe that loops over a product of large lists would take the reader with it.
        if (++run.steps > MAX_STEPS)
            throw new NotStatic(`it takes more than ${MAX_STEPS} steps`, statement);
        const ending = runStatement(statement, run);
        if (ending)
            return ending;
    }
    return undefined;
}
function runStatement(statement, run) {
    switch (statement.name) {
        case 'ReturnStatement': {
            const value = operandsOf(statement)[0];
            return { returned: value ? evaluate(value, run.scope) : null };
        }
        case 'AssignStatement': return execute_assign(statement, run);
        case 'UpdateStatement': return update(statement, run);
        case 'IfStatement': return branch(statement, run);
        case 'ForStatement': return loop(statement, run);
        case 'ExpressionStatement':
            if (/String$/.test(statement.firstChild?.name ?? ''))
                return undefined;
            throw new NotStatic(`it calls ${textOf(run.scope.source, statement).slice(0, 60)}`, statement);
        case 'PassStatement': return undefined;
        case 'RaiseStatement': throw new NotStatic('it raises an error for this version', statement);
        default: throw new NotStatic(`it has a ${statement.name.replace('Statement', '').toLowerCase()} statement`, statement);
    }
}
function execute_assign(statement, { scope, local }) {
    const parts = childrenOf(statement);
    const value = evaluate(parts.at(-1), scope);
    // `a, b = …`: one group of targets before each `=`.
    const targets = parts.slice(0, -1).filter((part) => part.name !== 'TypeDef');
    for (const group of splitAt(targets, 'AssignOp'))
        bind(group, value, { scope, local });
    return undefined;
}
function splitAt(nodes, name) {
    const groups = [[]];
    for (const node of nodes) {
        if (node.name === name)
            groups.push([]);
        else
            groups.at(-1).push(node);
    }
    return groups.filter((group) => group.length > 0);
}
/** Gives names values: one name, or several with commas or in brackets, from a list of as many. @throws NotStatic otherwise. */
function bind(targets, value, { scope, local }) {
    const [target] = targets;
    if (targets.length === 1 && target.name === 'VariableName') {
        local.set(textOf(scope.source, target), value);
        return;
    }
    if (targets.length === 1 && target.name === 'MemberExpression')
        return assignAttribute(target, value, scope);
    const inner = targets.length === 1 ? operandsOf(target) : targets.filter((node) => node.name !== ',');
    const unpacks = targets.length > 1 || /^(?:Tuple|Array|Parenthesized)Expression$/.test(target.name);
    const items = value instanceof VersionValue ? versionComponents(value) : value;
    if (!unpacks || !(items instanceof Array) || items.length !== inner.length)
        throw new NotStatic('it assigns in a way that cannot be followed', target);
    inner.forEach((node, at) => bind([node], known(items[at]), { scope, local }));
}
function assignAttribute(target, value, scope) {
    const [object, dot, name] = childrenOf(target);
    const owner = dot?.name === '.' ? evaluate(object, scope) : undefined;
    if (!(owner instanceof ObjectValue))
        throw new NotStatic('it changes something in place', target);
    owner.assign(textOf(scope.source, name), value);
}
function update(statement, { scope, local }) {
    const [target, operator, right] = childrenOf(statement);
    if (target.name !== 'VariableName')
        throw new NotStatic('it changes something in place', statement);
    local.set(textOf(scope.source, target), calculate(textOf(scope.source, operator).slice(0, -1), evaluate(target, scope), evaluate(right, scope)));
    return undefined;
}
function branch(statement, run) {
    const parts = childrenOf(statement);
    for (let at = 0; at < parts.length; at++) {
        const keyword = parts[at].name;
        if (keyword === 'else')
            return runBody(parts[at + 1], run);
        if ((keyword === 'if' || keyword === 'elif') && truthy(evaluate(parts[at + 1], run.scope)))
            return runBody(parts[at + 2], run);
    }
    return undefined;
}
function loop(statement, run) {
    const { targets, items, body } = loopParts(statement, run.scope);
    for (const item of items) {
        bind(targets, known(item), run);
        const ending = runBody(body, run);
        if (ending)
            return ending;
    }
    return undefined;
}
/** The parts of a `for`: what it binds, what it goes over, what it repeats. @throws NotStatic when what it goes over is not known. */
function loopParts(statement, scope) {
    const parts = childrenOf(statement);
    const at = parts.findIndex((part) => part.name === 'in');
    const body = parts.find((part) => part.name === 'Body');
    if (at < 0 || !body || parts.filter((part) => part.name === 'Body').length > 1)
        throw new NotStatic('it has a loop that cannot be followed', statement);
    return { targets: parts.slice(1, at), items: iterated(evaluate(parts[at + 1], scope)), body };
}
function iterated(value) {
    if (value instanceof Array)
        return value.map((item) => known(item));
    if (typeof value === 'object' && value !== null && 'entries' in value)
        return value.entries.map(([key]) => key);
    throw new NotStatic('it loops over a value that holds nothing');
}

;// CONCATENATED MODULE: ./packages/spack/src/recipes/python/names.ts



const atRuntime = (what) => (name) => {
    throw new NotStatic(`it calls ${what}.${name}, which depends on the machine`);
};
/** Python's and Spack's names that a URL or version can be made with, without looking at the machine. */
const NAMES = new Map([
    ['Version', new Callable('Version', ([text]) => versionValue(text ?? null))],
    ['ver', new Callable('ver', ([text]) => versionValue(text ?? null))],
    ['str', new Callable('str', ([value]) => textOfValue(value ?? ''))],
    ['int', new Callable('int', ([value]) => names_integer(value ?? 0))],
    ['len', new Callable('len', ([value]) => names_length(value ?? null))],
    ['join_path', new Callable('join_path', (parts) => joinPath(parts.map(textOfValue)))],
    ['substitute_version_in_url', new Callable('substitute_version_in_url', ([url, version]) => (0,model_src/* renderUrl */.KD)(textOfValue(url ?? null), textOfValue(version ?? null)))],
    ['os', new ObjectValue('os', atRuntime('os'))],
    ['sys', new ObjectValue('sys', atRuntime('sys'))],
    ['platform', new ObjectValue('platform', atRuntime('platform'))]
]);
/** The value of a name that a recipe neither defines nor imports from elsewhere. @throws NotStatic when it is not known. */
function outerName(name) {
    const value = NAMES.get(name);
    if (value === undefined)
        throw new NotStatic(`it uses ${name}, which only exists when the recipe runs`);
    return value;
}
function names_integer(value) {
    const text = value instanceof VersionValue ? value.version.text : value;
    const number = typeof text === 'string' && /^\s*[+-]?\d+\s*$/.test(text) ? Number(text) : text;
    if (typeof number === 'number')
        return Math.trunc(number);
    throw new NotStatic('it makes a number of something else');
}
function names_length(value) {
    if (typeof value === 'string' || value instanceof Array)
        return value.length;
    if (value instanceof VersionValue)
        return value.version.release.length;
    throw new NotStatic('it takes the length of a value that has none');
}
/** `os.path.join`: an absolute part starts anew. */
const joinPath = (parts) => parts.reduce((path, part) => (part.startsWith('/') || path === '' ? part : path.endsWith('/') ? path + part : `${path}/${part}`), '');

;// CONCATENATED MODULE: ./packages/spack/src/recipes/reader/module.ts





/** Reads the top level of a recipe. */
function readModule(source) {
    const classes = new Map();
    const definitions = new Map();
    const imported = new Map();
    for (const statement of statementsOf(source.root).map(undecorated)) {
        if (statement.name === 'ImportStatement')
            importedNames(textOf(source, statement)).forEach(([name, folder]) => imported.set(name, folder));
        const name = definedName(source, statement);
        if (name === undefined)
            continue;
        if (statement.name === 'ClassDefinition')
            classes.set(name, statement);
        else
            definitions.set(name, statement);
    }
    return { source, classes, imported, scope: moduleScope(source, definitions) };
}
/** The names of `from spack_repo.builtin.packages.FOLDER.package import …`, and of the shorter ways to write it. */
function importedNames(text) {
    const found = /^from\s+(?:spack_repo\.\w+\.packages\.|spack\.pkg\.\w+\.|\.\.)(\w+)(?:\.package)?\s+import\s+([\s\S]+)$/.exec(text);
    const names = found?.[2].replaceAll(/[()]|#.*/g, '').split(',').map((name) => name.trim().split(/\s+as\s+/).at(-1)) ?? [];
    return names.filter((name) => name !== '').map((name) => [name, found[1]]);
}
const undecorated = (statement) => (statement.name === 'DecoratedStatement' ? statement.lastChild : statement);
function definedName(source, statement) {
    const name = childNamed(statement, 'VariableName');
    const defines = statement.name === 'ClassDefinition' || statement.name === 'FunctionDefinition' || statement.name === 'AssignStatement';
    return defines && name ? textOf(source, name) : undefined;
}
function moduleScope(source, definitions) {
    const values = new Map();
    const scope = {
        source,
        lookup(name) {
            const held = values.get(name);
            if (held !== undefined)
                return known(held);
            const definition = definitions.get(name);
            if (!definition)
                return outerName(name);
            // While a definition is read its own name is unknown, so that one that refers to itself ends.
            values.set(name, { unknown: true, reason: `it defines ${name} by itself`, span: spanOf(source, definition) });
            const value = definition.name === 'FunctionDefinition' ? functionValue(source, definition, scope) : tryEvaluate(definition.lastChild, scope);
            values.set(name, value);
            return known(value);
        }
    };
    return scope;
}
/** A function of the file as something that can be called, with arguments by place. */
function functionValue(source, definition, scope, bound = []) {
    const name = textOf(source, childNamed(definition, 'VariableName'));
    const parameters = parameterNames(source, definition);
    return new Callable(name, (positional, keywords) => {
        const given = [...bound, ...positional];
        const names = new Map(parameters.flatMap((parameter, at) => {
            const value = given[at] ?? keywords.get(parameter);
            return value === undefined ? [] : [[parameter, value]];
        }));
        if (names.size < parameters.length)
            throw new NotStatic(`it calls ${name}() with default arguments`);
        return returnValue(childNamed(definition, 'Body'), names, scope);
    });
}
function parameterNames(source, definition) {
    const list = childNamed(definition, 'ParamList');
    if (!list || childrenOf(list).some((child) => child.name === '*' || child.name === '**' || child.name === 'AssignOp'))
        return ['*'];
    return operandsOf(list).filter((child) => child.name === 'VariableName').map((child) => textOf(source, child));
}

;// CONCATENATED MODULE: ./packages/spack/src/recipes/reader/class-body.ts






const MAX_ROUNDS = 5000;
const OUTERMOST = { when: [], defaults: new Map() };
/** Walks through a class body as Python runs it: assignments, directives, `with`, `for` and `if`, as far as they can be followed. */
function walkClass(source, className, body, outer, into) {
    const scope = { source, lookup: (name) => (into.attributes.has(name) ? known(into.attributes.get(name)) : outer.lookup(name)) };
    new Walker(scope, into).whole(source.simple.get(className) ?? [], body);
}
class Walker {
    #scope;
    #into;
    #rounds = 0;
    constructor(scope, into) {
        this.#scope = scope;
        this.#into = into;
    }
    /** The body of the class: what the parser read, and what was simple, in the order of the text. */
    whole(simple, body) {
        let next = 0;
        for (const statement of statementsOf(body)) {
            for (; next < simple.length && simple[next].from < statement.from; next++)
                this.#simple(simple[next]);
            this.#statement(statement, OUTERMOST);
        }
        for (; next < simple.length; next++)
            this.#simple(simple[next]);
    }
    #simple(statement) {
        if (statement.kind === 'assignment')
            this.#into.attributes.set(statement.name, statement.value);
        else
            this.#into.directives.push({ name: statement.name, from: statement.from, to: statement.to, given: statement, context: OUTERMOST });
    }
    body(body, context) {
        for (const statement of statementsOf(body))
            this.#statement(statement, context);
    }
    #statement(statement, context) {
        switch (statement.name) {
            case 'AssignStatement': return this.#assignment(statement, context);
            case 'UpdateStatement': return this.#changed(statement, context);
            case 'ExpressionStatement': return this.#call(statement, context);
            case 'WithStatement': return this.#with(statement, context);
            case 'ForStatement': return this.#loop(statement, context);
            case 'IfStatement': return this.#branch(statement, context);
            case 'TryStatement':
            case 'WhileStatement': return this.#uncertain(statement, `it stands in a ${statement.firstChild.name} statement`, context);
            case 'FunctionDefinition': return this.#method(statement);
            case 'DecoratedStatement': return statement.lastChild?.name === 'FunctionDefinition' ? this.#method(statement.lastChild) : undefined;
            default: return undefined;
        }
    }
    #method(definition) {
        const name = childNamed(definition, 'VariableName');
        if (!name)
            return;
        const variants = definition.parent?.name === 'DecoratedStatement' ? this.#into.methods.get(this.#text(name)) ?? [] : [];
        this.#into.methods.set(this.#text(name), [...variants, definition]);
    }
    #assignment(statement, context) {
        const parts = childrenOf(statement).filter((part) => part.name !== 'TypeDef');
        if (parts.at(-2)?.name !== 'AssignOp')
            return;
        const value = context.conditional === undefined ? tryEvaluate(parts.at(-1), this.#scope) : this.#unknown(context.conditional, statement);
        const targets = parts.slice(0, -2);
        const names = targets.filter((target) => target.name === 'VariableName').map((target) => this.#text(target));
        if (!targets.some((target) => target.name === ',') && names.length > 0)
            return names.forEach((name) => this.#into.attributes.set(name, value));
        reasonAgainst(() => bind(targets, known(value), { scope: this.#scope, local: this.#into.attributes }));
    }
    #changed(statement, context) {
        const [target, operator, right] = childrenOf(statement);
        if (target?.name !== 'VariableName')
            return;
        const failure = reasonAgainst(() => {
            const value = calculate(this.#text(operator).slice(0, -1), this.#scope.lookup(this.#text(target)), evaluate(right, this.#scope));
            this.#into.attributes.set(this.#text(target), context.conditional === undefined ? value : this.#unknown(context.conditional, statement));
        });
        if (failure !== undefined)
            this.#into.attributes.set(this.#text(target), this.#unknown(failure, statement));
    }
    #call(statement, context) {
        const node = statement.firstChild;
        const callee = node?.name === 'CallExpression' ? node.firstChild : null;
        if (callee?.name !== 'VariableName')
            return;
        this.#into.directives.push({ name: this.#text(callee), from: node.from, to: node.to, given: callArguments(node.lastChild, this.#scope), context });
    }
    #with(statement, context) {
        let inner = context;
        for (const item of childrenOf(statement)) {
            if (item.name === 'Body')
                return this.body(item, inner);
            if (item.name === 'CallExpression')
                inner = this.#entered(item, inner);
        }
    }
    #entered(item, context) {
        const name = this.#text(item.firstChild);
        const given = callArguments(item.lastChild, this.#scope);
        if (name === 'when') {
            const condition = given.positional[0];
            return typeof condition === 'string' ? { ...context, when: [...context.when, condition] } : { ...context, when: [...context.when, this.#unknown('its condition is no text', item)] };
        }
        if (name === 'default_args')
            return { ...context, defaults: new Map([...context.defaults, ...given.keywords]) };
        return { ...context, conditional: `it stands in "with ${name}(…)"` };
    }
    #loop(statement, context) {
        const before = this.#into.directives.length;
        const reason = reasonAgainst(() => {
            const { targets, items, body } = loopParts(statement, this.#scope);
            for (const item of items) {
                if (++this.#rounds > MAX_ROUNDS)
                    throw new NotStatic(`it loops more than ${MAX_ROUNDS} times`, statement);
                bind(targets, item, { scope: this.#scope, local: this.#into.attributes });
                this.body(body, context);
            }
        });
        if (reason === undefined)
            return;
        // What the rounds before the failing one gave would come twice.
        this.#into.directives.length = before;
        const conditional = `it stands in a loop, and ${reason}`;
        for (const name of loopNames(statement))
            this.#into.attributes.set(this.#text(name), this.#unknown(conditional, statement));
        this.#uncertain(statement, conditional, context);
    }
    #branch(statement, context) {
        const parts = childrenOf(statement);
        for (let at = 0; at < parts.length; at++) {
            const keyword = parts[at].name;
            if (keyword === 'else')
                return this.body(parts[at + 1], context);
            if (keyword !== 'if' && keyword !== 'elif')
                continue;
            const condition = tryEvaluate(parts[at + 1], this.#scope);
            if ((0,model_src/* isUnknown */.t8)(condition))
                return this.#uncertain(statement, `it stands in an "if", and ${condition.reason}`, context);
            if (truthy(condition))
                return this.body(parts[at + 2], context);
        }
    }
    /** Walks through every body of a statement of which it is not known whether or how often it runs. */
    #uncertain(statement, conditional, context) {
        for (const body of statement.getChildren('Body'))
            this.body(body, { ...context, conditional: context.conditional ?? conditional });
    }
    #text(node) {
        return textOf(this.#scope.source, node);
    }
    #unknown(reason, node) {
        return { unknown: true, reason, span: spanOf(this.#scope.source, node) };
    }
}
/** The names that a loop gives values to. */
function loopNames(statement) {
    const parts = childrenOf(statement);
    const targets = parts.slice(1, parts.findIndex((part) => part.name === 'in'));
    return targets.flatMap((target) => (target.name === 'VariableName' ? [target] : target.getChildren('VariableName')));
}
/** Runs something that may turn out not to be static; gives the reason then. */
function reasonAgainst(run) {
    try {
        run();
        return undefined;
    }
    catch (error) {
        if (error instanceof NotStatic)
            return error.message;
        throw error;
    }
}

;// CONCATENATED MODULE: ./packages/spack/src/recipes/reader/read-class.ts





/** The methods that decide where sources come from; of recipes with none of these, no method is parsed at all. */
const SOURCE_METHODS = ['url_for_version', 'url_version', 'url', 'urls', 'list_url', 'git', 'homepage'];
const HAS_SOURCE_METHOD = new RegExp(`\\bdef (?:${SOURCE_METHODS.join('|')})\\(`);
/** Parses a recipe and walks through its class. @throws InvalidValue when there is no class for the package. */
function readClass(text, name) {
    const module = readModule(parseSplit(text, HAS_SOURCE_METHOD.test(text)));
    const className = classOfPackage(name);
    const definition = module.classes.get(className);
    if (!definition)
        throw noClass(module, name, className);
    const body = { attributes: new Map(), methods: new Map(), directives: [] };
    const inherited = [];
    walkWithBases(module, definition, body, inherited, new Set([className]));
    for (const method of SOURCE_METHODS.slice(2))
        markProperty(module, body, method);
    return { module, className, definition, body, inherited };
}
/** A property takes the place of an attribute: its value is not known, unless something asks for it at a version. */
function markProperty({ source }, { attributes, methods }, name) {
    const definition = methods.get(name)?.at(-1);
    if (definition)
        attributes.set(name, { unknown: true, reason: `it is worked out by the method ${name}()`, span: spanOf(source, definition) });
}
/** Walks through a class after those of its bases that the same file defines; bases of other recipes are only named. */
function walkWithBases(module, definition, into, inherited, seen) {
    for (const base of baseNames(module, definition).toReversed()) {
        const from = module.imported.get(base);
        if (from !== undefined)
            inherited.push({ unknown: true, reason: `it inherits from ${base} of the recipe ${packageOfFolder(from)}`, span: spanOf(module.source, definition) });
        const inner = module.classes.get(base);
        if (!inner || seen.has(base))
            continue;
        seen.add(base);
        walkWithBases(module, inner, into, inherited, seen);
    }
    const body = childNamed(definition, 'Body');
    if (body)
        walkClass(module.source, textOf(module.source, childNamed(definition, 'VariableName')), body, module.scope, into);
}
function noClass(module, name, className) {
    const fix = module.classes.size > 0 ? `It defines ${[...module.classes.keys()].join(', ')}: rename the folder or the class.` : 'Check that the file is a Spack recipe (package.py).';
    return new model_src/* InvalidValue */.h6(`The recipe of ${(0,model_src/* shown */.SP)(name)} defines no class ${className}.`, fix);
}
/** The base classes of a class as written, without keywords such as `metaclass=…`. */
function baseNames({ source }, definition) {
    const list = childNamed(definition, 'ArgList');
    return list ? operandsOf(list).filter((base) => base.nextSibling?.name !== 'AssignOp' && base.prevSibling?.name !== 'AssignOp').map((base) => textOf(source, base)) : [];
}

;// CONCATENATED MODULE: ./packages/spack/src/recipes/urls/custom-url.ts







/**
 * What follows a recipe's own `url_for_version` as far as that can be done without running it.
 * @param text The recipe, which is parsed again when it is asked after its tree was let go: trees are large, and few are asked.
 */
function customUrl(text, read, recipe) {
    let held = new WeakRef(read);
    return (version) => {
        const again = held.deref() ?? readClass(text, recipe.name);
        held = new WeakRef(again);
        const { module, body } = again;
        try {
            const self = selfValue({ module, body, recipe, version, changed: new Map() });
            const url = self.attribute('url_for_version').call([new VersionValue(version)], new Map());
            if (typeof url !== 'string' && url !== null)
                throw new NotStatic('it gives no text');
            return url;
        }
        catch (error) {
            if (!(error instanceof NotStatic))
                throw error;
            return { unknown: true, reason: `url_for_version: ${error.message}`, span: error.node ? spanOf(module.source, error.node) : recipe.methods.get('url_for_version') };
        }
    };
}
/** `self` of a recipe whose spec has this version and nothing else that is known. */
function selfValue(of) {
    const attribute = (name) => {
        if (of.changed.has(name))
            return of.changed.get(name);
        if (name === 'version')
            return new VersionValue(of.version);
        if (name === 'name')
            return of.recipe.name;
        if (name === 'spec')
            return specValue(of.version);
        const variants = of.body.methods.get(name);
        return variants ? methodValue(of, name, variants) : classAttribute(of, name);
    };
    return new ObjectValue('self', attribute, { assign: (name, value) => of.changed.set(name, value) });
}
function classAttribute({ body, recipe, changed }, name) {
    const value = body.attributes.get(name);
    if (value !== undefined)
        return known(value);
    const { url, urls, listUrl, git } = (0,model_src/* recipeSources */.Br)(withChanges(recipe, changed));
    const inherited = { url, urls, list_url: listUrl, git };
    if (Object.hasOwn(inherited, name) && inherited[name] !== undefined)
        return inherited[name];
    throw new NotStatic(`it uses self.${name}, which only exists when the recipe runs`);
}
/** A method; of several, the one whose `@when` holds. Properties give their value. */
function methodValue(of, name, variants) {
    const scope = { source: of.module.source, lookup: (outer) => (outer === 'super' ? new Callable('super', () => superValue(of)) : of.module.scope.lookup(outer)) };
    for (const definition of variants.toReversed()) {
        const { property, when } = decorators(of, definition);
        if (when !== undefined && !satisfiesCondition(of.version, when))
            continue;
        const callable = functionValue(of.module.source, definition, scope, [selfValue(of)]);
        return property ? callable.call([], new Map()) : callable;
    }
    // Where no condition holds, Spack goes on to the base class.
    return superValue(of).attribute(name);
}
function decorators({ module }, definition) {
    const found = definition.parent?.name === 'DecoratedStatement' ? definition.parent.getChildren('Decorator') : [];
    let [property, when] = [false, undefined];
    for (const decorator of found) {
        const [, callee, list] = childrenOf(decorator);
        const name = textOf(module.source, callee);
        if (name === 'property')
            property = true;
        else if (name === 'when' && list)
            when = textOfValue(evaluate(childrenOf(list)[1], module.scope));
        else
            throw new NotStatic(`it uses a method decorated with @${name}`);
    }
    return { property, ...(when !== undefined && { when }) };
}
/** `self.spec`: its version, and conditions on nothing but the version. */
function specValue(version) {
    const satisfies = (condition) => satisfiesCondition(version, textOfValue(condition));
    return new ObjectValue('self.spec', (name) => {
        if (name === 'version')
            return new VersionValue(version);
        if (name !== 'satisfies')
            throw new NotStatic(`it uses self.spec.${name}, which only exists when the recipe runs`);
        return new Callable('satisfies', ([condition]) => satisfies(condition ?? null));
    }, { contains: satisfies });
}
function satisfiesCondition(version, condition) {
    if (/^@[=:,.\w-]+$/.test(condition))
        return satisfiesText(version, condition.slice(1));
    throw new NotStatic(`it asks for more than the version: "${condition.slice(0, 60)}"`);
}
/** `super()` in `url_for_version`: Spack's own rule, with the attributes that the method has changed. */
function superValue({ recipe, changed }) {
    return new ObjectValue('super()', (name) => {
        if (name !== 'url_for_version')
            throw new NotStatic(`it uses super().${name}`);
        return new Callable('url_for_version', ([asked]) => {
            const urls = known((0,model_src/* urlsForVersion */.m1)(withChanges(recipe, changed), versionValue(asked ?? null).version));
            if (urls.length === 0)
                throw new NotStatic('the recipe has no URL');
            return urls[0];
        });
    });
}
function withChanges(recipe, changed) {
    const texts = [...changed].filter((entry) => typeof entry[1] === 'string');
    return texts.length === 0 ? recipe : { ...recipe, attributes: new Map([...recipe.attributes, ...texts]) };
}

;// CONCATENATED MODULE: ./packages/spack/src/recipes/reader/directives.ts



/** Reads directive calls; what cannot be known goes to `unknowns`. Calls of other names are left out. */
function readDirectives(source, calls) {
    const into = { versions: [], licenses: [], maintainers: [], dependencies: [], variants: [], patches: [], resources: [], unknowns: [] };
    for (const call of calls)
        if (Object.hasOwn(READERS, call.name))
            READERS[call.name](new Reading(source, call), into);
    return into;
}
const READERS = {
    version: readVersion,
    license: (call, into) => into.licenses.push({ ...call.directive(), license: call.text(0, 'license_identifier'), checkedBy: call.texts('checked_by') }),
    maintainers: (call, into) => into.maintainers.push(...call.positionalTexts()),
    depends_on: (call, into) => into.dependencies.push({ ...call.directive(), spec: call.text(0, 'spec'), types: call.dependencyTypes() }),
    variant: (call, into) => into.variants.push({ ...call.directive(), name: call.text(0, 'name'), keywords: call.keywords() }),
    patch: (call, into) => into.patches.push({ ...call.directive(), source: call.text(0, 'url_or_filename'), ...call.known('sha256') }),
    resource: (call, into) => into.resources.push({ ...call.directive(), keywords: call.keywords() })
};
function readVersion(call, into) {
    const version = call.version();
    if ((0,model_src/* isUnknown */.t8)(version))
        into.unknowns.push(version);
    else
        into.versions.push({
            ...call.directive(), version, keywords: call.versionKeywords(),
            ...call.known('sha256'), ...call.known('url'), ...call.known('commit'), ...call.known('tag'), ...call.known('branch'), ...call.known('git'),
            preferred: call.flag('preferred'), deprecated: call.flag('deprecated')
        });
}
/** One directive call, its arguments as plain values. */
class Reading {
    #source;
    #call;
    constructor(source, call) {
        this.#source = source;
        this.#call = call;
    }
    directive() {
        const { when, conditional } = this.#call.context;
        const own = this.#value('when');
        const all = own === undefined || own === true || own === null ? when : [...when, this.#asText(own)];
        const { spread } = this.#call.given;
        const doubt = conditional ?? (spread && `it takes its keywords from ${spread}`);
        return { span: spanOf(this.#source, this.#call), when: all, ...(doubt !== undefined && { conditional: doubt }) };
    }
    version() {
        const value = this.#call.given.positional[0] ?? this.#value('ver');
        if (value === undefined)
            return this.unknown('version() has no version');
        if ((0,model_src/* isUnknown */.t8)(value))
            return this.unknown(this.#because(value.reason));
        if (typeof value !== 'string' && typeof value !== 'number' && !(value instanceof VersionValue))
            return this.unknown('its version is no text');
        try {
            return (0,model_src/* parseVersion */.ot)(textOfValue(value));
        }
        catch (error) {
            if (error instanceof model_src/* InvalidValue */.h6)
                return this.unknown(error.message);
            throw error;
        }
    }
    versionKeywords() {
        const checksum = this.#call.given.positional[1];
        return checksum === undefined ? this.keywords() : new Map([['checksum', this.#plain(checksum)], ...this.keywords()]);
    }
    keywords() {
        const { given, context } = this.#call;
        return new Map([...context.defaults, ...given.keywords].map(([name, value]) => [name, this.#plain(value)]));
    }
    /** An argument by place or name as text. */
    text(place, name) {
        const value = this.#call.given.positional[place] ?? this.#value(name);
        return value === undefined ? this.unknown(`${this.#call.name}() lacks its ${name}`) : this.#asText(value);
    }
    /** A keyword that is text, as a property of that name. */
    known(name) {
        const value = this.#value(name);
        return (typeof value === 'string' ? { [name]: value } : {});
    }
    flag(name) {
        return this.#value(name) === true;
    }
    /** A keyword that is text or a list of texts. */
    texts(name) {
        const value = this.#value(name);
        return (value instanceof Array ? value : [value]).filter((item) => typeof item === 'string');
    }
    positionalTexts() {
        return this.#call.given.positional.filter((value) => typeof value === 'string');
    }
    dependencyTypes() {
        const value = this.#value('type') ?? this.#call.given.positional[2];
        if (value === undefined)
            return ['build', 'link'];
        if ((0,model_src/* isUnknown */.t8)(value))
            return this.unknown(value.reason);
        return (value instanceof Array ? value : [value]).filter((item) => typeof item === 'string');
    }
    unknown(reason) {
        return { unknown: true, reason, span: spanOf(this.#source, this.#call) };
    }
    #because(reason) {
        const { conditional } = this.#call.context;
        return conditional?.includes(' loop') ? conditional : reason;
    }
    #value(name) {
        return this.#call.given.keywords.get(name) ?? this.#call.context.defaults.get(name);
    }
    #asText(value) {
        if ((0,model_src/* isUnknown */.t8)(value))
            return value;
        return typeof value === 'object' || typeof value === 'boolean' ? this.unknown('it is no text') : textOfValue(value);
    }
    #plain(value) {
        return (0,model_src/* isUnknown */.t8)(value) ? value : plainValue(value, (reason) => this.unknown(reason));
    }
}

;// CONCATENATED MODULE: ./packages/spack/src/recipes/reader/read-recipe.ts






/**
 * Reads a `package.py` without running it. What only running it would tell is {@link Unknown} there, with the reason.
 * @param name The name of the package, such as `py-numpy`.
 * @throws InvalidValue when there is no class for the package.
 */
function readRecipe(text, name) {
    const read = readClass(text, name);
    const { module, className, definition, body } = read;
    const attributes = new Map([...body.attributes].map(([key, value]) => [key, read_recipe_plain(module, definition, value)]));
    const directives = readDirectives(module.source, body.directives);
    // Older recipes list their maintainers in an attribute.
    const listed = [attributes.get('maintainers')].flat().filter((item) => typeof item === 'string');
    const recipe = {
        name, className, bases: baseNames(module, definition), attributes, methods: sourceMethods(read), ...directives,
        maintainers: [...directives.maintainers, ...listed], unknowns: [...directives.unknowns, ...read.inherited]
    };
    return recipe.methods.has('url_for_version') ? { ...recipe, urlForVersion: customUrl(text, read, recipe) } : recipe;
}
function sourceMethods({ module, body }) {
    return new Map(SOURCE_METHODS.flatMap((name) => (body.methods.get(name) ?? []).map((definition) => [name, spanOf(module.source, definition)])));
}
const read_recipe_plain = ({ source }, at, value) => (0,model_src/* isUnknown */.t8)(value) ? value : plainValue(value, (reason) => ({ unknown: true, reason, span: spanOf(source, at) }));

;// CONCATENATED MODULE: ./packages/spack/src/recipes/writer/version-call.ts


/** The `version()` calls of a recipe beside which a new one may be put: not those in loops and under conditions that are not static. */
function versionCalls(source, recipe) {
    const counts = new Map();
    for (const { span } of recipe.versions)
        counts.set(span.start, (counts.get(span.start) ?? 0) + 1);
    return recipe.versions.flatMap((directive) => {
        const once = counts.get(directive.span.start) === 1 && directive.conditional === undefined;
        const call = once ? versionCall(source, directive) : undefined;
        return call ? [call] : [];
    });
}
function versionCall(source, directive) {
    const { text } = source;
    const start = text.lastIndexOf('\n', directive.span.start - 1) + 1;
    const indent = text.slice(start, directive.span.start);
    const newline = text.indexOf('\n', directive.span.end);
    const end = newline < 0 ? text.length : newline + 1;
    const rest = text.slice(directive.span.end, end).trim();
    const node = callAt(source, directive.span.start);
    const block = node && plainBlock(node);
    // Something else may stand on the same lines.
    if (!node || !block || indent.trim() !== '' || (rest !== '' && !rest.startsWith('#')))
        return undefined;
    const { written, trailingComma } = writtenArguments(source, node.lastChild);
    return {
        directive, version: directive.version, arguments: written, text: text.slice(directive.span.start, directive.span.end), indent, start, end, block: block.from, trailingComma
    };
}
function callAt(source, offset) {
    let node = source.root.resolveInner(offset, 1);
    while (node && node.name !== 'CallExpression')
        node = node.parent;
    return node?.from === offset ? node : undefined;
}
/** The block that a call stands in; undefined inside of loops and branches, where a line stands for none or for many versions. */
function plainBlock(node) {
    let block;
    for (let at = node.parent; at && at.name !== 'ClassDefinition'; at = at.parent) {
        if (['ForStatement', 'WhileStatement', 'IfStatement', 'TryStatement', 'FunctionDefinition'].includes(at.name))
            return undefined;
        if (at.name === 'Body')
            block ??= at;
    }
    return block;
}
function writtenArguments(source, list) {
    const parts = childrenOf(list).slice(1, -1);
    const written = [];
    for (let at = 0; at < parts.length; at++) {
        const part = parts[at];
        if (part.name === ',')
            continue;
        if (parts[at + 1]?.name === 'AssignOp') {
            written.push({ name: textOf(source, part), value: textOf(source, parts[at + 2]) });
            at += 2;
        }
        else
            written.push({ value: textOf(source, part) });
    }
    return { written, trailingComma: parts.at(-1)?.name === ',' };
}
/** Whether the block around a call deprecates all that stands in it (`with default_args(deprecated=True)`). */
const inDeprecatedBlock = (call) => call.directive.deprecated && !call.arguments.some((argument) => argument.name === 'deprecated');
/** Whether a call names a release, not a branch such as `develop`. */
const isRelease = (call) => !(0,model_src/* isInfinity */.Dn)(call.version) && call.directive.branch === undefined;

;// CONCATENATED MODULE: ./packages/spack/src/recipes/writer/place.ts


/**
 * Finds the place of a new version among the calls of a recipe: beside the release just below it, in the order that this block
 * shows; else beside the one just above it; else after the branches. Undefined when there is no call to stand beside.
 * @param text The recipe, for the comments above a call.
 */
function place_placeOf(text, calls, version) {
    // A new version must not be deprecated by the block that it is put into.
    const current = calls.filter((call) => isRelease(call) && !inDeprecatedBlock(call));
    const releases = current.length > 0 ? current : calls.filter(isRelease);
    const below = best(releases.filter((call) => (0,model_src/* compareVersions */.Zy)(call.version, version) < 0), (a, b) => (0,model_src/* compareVersions */.Zy)(a.version, b.version));
    const above = best(releases.filter((call) => (0,model_src/* compareVersions */.Zy)(call.version, version) > 0), (a, b) => (0,model_src/* compareVersions */.Zy)(b.version, a.version));
    const neighbour = below ?? above;
    if (!neighbour)
        return afterBranches(calls);
    const siblings = releases.filter((call) => call.block === neighbour.block);
    const newestFirst = orderOf(siblings) === 'newest first';
    const spaced = areSpaced(text, siblings);
    // Past a block of deprecated versions the list goes on; the new one ends the part before it.
    if (newestFirst && below && above && calls.some((call) => inDeprecatedBlock(call) && call.start > above.start && call.end <= below.start)) {
        return { neighbour: above, offset: above.end, side: 'after', spaced };
    }
    return newestFirst === (neighbour === below)
        ? { neighbour, offset: startWithComments(text, neighbour), side: 'before', spaced }
        : { neighbour, offset: neighbour.end, side: 'after', spaced };
}
/** Whether more neighbours have a blank line between them than not. */
function areSpaced(text, calls) {
    const gaps = calls.slice(1).map((call, at) => text.slice(calls[at].end, call.start));
    return gaps.filter((gap) => /^\r?\n/.test(gap)).length * 2 > gaps.length;
}
/** The last of the greatest, so that of two calls with equal versions the later one counts, as in Spack. */
function best(items, compare) {
    return items.reduce((found, item) => (found === undefined || compare(item, found) >= 0 ? item : found), undefined);
}
function afterBranches(calls) {
    const last = calls.at(-1);
    return last && { neighbour: last, offset: last.end, side: 'after', spaced: false };
}
/** Newest first, unless more neighbours stand the other way round. */
function orderOf(calls) {
    const steps = calls.slice(1).map((call, at) => Math.sign((0,model_src/* compareVersions */.Zy)(calls[at].version, call.version)));
    return steps.reduce((sum, step) => sum + step, 0) < 0 ? 'oldest first' : 'newest first';
}
/** Where a call begins, with the comment lines above it that speak of its version; other comments are headings of the list. */
function startWithComments(text, call) {
    let start = call.start;
    for (;;) {
        const previous = text.lastIndexOf('\n', start - 2) + 1;
        const line = text.slice(previous, Math.max(previous, start - 1)).trim();
        if (start === 0 || !line.startsWith('#') || !mentions(text.slice(previous, call.start), call))
            return start;
        start = previous;
    }
}
const mentions = (comments, call) => comments.includes(call.version.text);

;// CONCATENATED MODULE: ./packages/spack/src/recipes/writer/render-call.ts
/** The longest line that the formatter of Spack's recipes leaves (`line-length` of black). */
const MAX_LINE = 99;
/** Keywords that say something about one version only, and are never carried over to another. */
const OF_ONE_VERSION = new Set(['preferred', 'deprecated']);
const CHECKSUMS = new Set(['sha256', 'checksum', 'md5', 'sha1', 'sha224', 'sha384', 'sha512']);
/** The lines of a new `version()`, in the style of another: its keywords in its order, its quotes, and its way of breaking lines. */
function renderCall(given, like) {
    return format(argumentsLike(given, like), like);
}
function argumentsLike(given, like) {
    const quote = like.arguments[0]?.value.includes("'") ? "'" : '"';
    const quoted = (text) => `${quote}${text}${quote}`;
    const [, ...rest] = like.arguments;
    const facts = new Map(Object.entries({ sha256: given.sha256, commit: given.commit, tag: given.tag, url: given.url }).filter((entry) => entry[1] !== undefined));
    const written = [{ value: quoted(given.version) }];
    for (const argument of rest) {
        const name = argument.name === undefined || CHECKSUMS.has(argument.name) ? 'sha256' : argument.name;
        if (facts.has(name)) {
            written.push({ name, value: quoted(facts.get(name)) });
            facts.delete(name);
        }
        else if (name === 'url' && argument.value.includes(like.version.text)) {
            written.push({ name, value: argument.value.replaceAll(like.version.text, given.version) });
        }
        else if (!FACTS.has(name) && !OF_ONE_VERSION.has(name))
            written.push(argument);
    }
    for (const [name, value] of facts)
        written.push({ name, value: quoted(value) });
    return written;
}
const FACTS = new Set(['sha256', 'commit', 'tag', 'url', 'branch']);
function format(written, like) {
    const texts = written.map(({ name, value }) => (name === undefined ? value : `${name}=${value}`));
    const { indent } = like;
    const oneLine = `${indent}version(${texts.join(', ')})`;
    if (!keepsLinesApart(like) && oneLine.length <= MAX_LINE)
        return oneLine;
    const inner = indent + (indent.includes('\t') ? '\t' : '    ');
    const hugged = `${inner}${texts.join(', ')}`;
    if (!keepsLinesApart(like) && hugged.length <= MAX_LINE)
        return `${indent}version(\n${hugged}\n${indent})`;
    return `${indent}version(\n${texts.map((text) => `${inner}${text},\n`).join('')}${indent})`;
}
/** Whether the call has an argument a line though all would fit on one: its author wants it so, and the formatter keeps it. */
function keepsLinesApart(like) {
    if (!like.text.includes('\n') || !like.trailingComma)
        return false;
    const flat = like.arguments.map(({ name, value }) => (name === undefined ? value : `${name}=${value}`)).join(', ');
    return `${like.indent}version(${flat})`.length <= MAX_LINE;
}

;// CONCATENATED MODULE: ./packages/spack/src/recipes/writer/unchanged.ts

/**
 * Compares a recipe before and after versions were added to it, as the reader understands both: what differs beyond the new versions and
 * `url`. A last line of defence: a recipe that would be misread after an edit must not be written.
 */
function changedBeyondVersions(before, after, added) {
    const kept = after.versions.filter((directive) => !added.includes(directive.version.text));
    const parts = [
        ['its versions', versionFacts(before.versions), versionFacts(kept)],
        ['the new versions', added.toSorted(), after.versions.filter((directive) => added.includes(directive.version.text)).map((directive) => directive.version.text).toSorted()],
        ['its attributes', facts(withoutUrl(before)), facts(withoutUrl(after))],
        ['its dependencies', bare(before.dependencies), bare(after.dependencies)],
        ['its variants', bare(before.variants), bare(after.variants)],
        ['its patches', bare(before.patches), bare(after.patches)],
        ['its resources', bare(before.resources), bare(after.resources)],
        ['its licenses', bare(before.licenses), bare(after.licenses)]
    ];
    return parts.filter(([, left, right]) => comparable(left) !== comparable(right)).map(([what]) => `The edit would change ${what}.`);
}
const versionFacts = (versions) => versions.map(({ version, keywords, when }) => [version.text, facts(keywords), when]);
const withoutUrl = ({ attributes }) => new Map([...attributes].filter(([name]) => name !== 'url'));
const facts = (values) => [...values];
const bare = (directives) => directives.map(({ span: _, ...rest }) => rest);
/** A text that is equal for equal values, wherever in the file they stand. */
function comparable(value) {
    return JSON.stringify(value, (_, item) => ((0,model_src/* isUnknown */.t8)(item) ? item.reason : item instanceof Map ? [...item] : typeof item === 'bigint' ? String(item) : item));
}

;// CONCATENATED MODULE: ./packages/spack/src/recipes/writer/url-attribute.ts



/**
 * The edit that lets an attribute such as `url` follow a version that becomes the newest: when the attribute names the newest
 * release now, and the recipe has others, so that naming the newest is a habit and not the only choice. Undefined otherwise.
 */
function urlEdit(source, recipe, added) {
    const releases = recipe.versions.map((directive) => directive.version).filter((version) => !(0,model_src/* isInfinity */.Dn)(version)).toSorted(model_src/* compareVersions */.Zy);
    const newest = releases.at(-1);
    const literal = urlLiteral(source, recipe.className);
    const url = literal && stringValue(textOf(source, literal));
    if (!newest || releases.length < 2 || !url || (0,model_src/* compareVersions */.Zy)(added, newest) <= 0 || recipe.methods.has('url_for_version'))
        return undefined;
    const found = (0,model_src/* versionInUrl */.DZ)(url);
    if (!found || found.version !== newest.text || !(0,model_src/* sameVersion */.r1)((0,model_src/* parseVersion */.ot)(found.version), newest))
        return undefined;
    return { from: literal.from, to: literal.to, text: textOf(source, literal).replace(url, (0,model_src/* renderUrl */.KD)(url, added.text)) };
}
/** The string literal that a class assigns to `url`, if it is one plain literal and assigned once. */
function urlLiteral(source, className) {
    const definition = statementsOf(source.root).map((statement) => (statement.name === 'DecoratedStatement' ? statement.lastChild : statement))
        .find((statement) => statement.name === 'ClassDefinition' && textOf(source, childNamed(statement, 'VariableName')) === className);
    const body = definition && childNamed(definition, 'Body');
    const assigned = body ? statementsOf(body).filter((statement) => statement.name === 'AssignStatement' && textOf(source, statement.firstChild) === 'url') : [];
    const value = assigned.length === 1 ? childrenOf(assigned[0]).at(-1) : undefined;
    return value?.name === 'String' ? value : undefined;
}

;// CONCATENATED MODULE: ./packages/spack/src/recipes/writer/add-versions.ts








/**
 * Adds versions to a recipe, in the style, order and place that its own lines show; every other byte stays. `url` follows when it
 * names the newest release and there are others. Adding what is there already changes nothing.
 * @param text The `package.py`.
 * @param name The name of the package.
 * @throws InvalidValue when the text holds no such package, or a version is malformed.
 */
function addVersions(text, name, versions) {
    const before = readRecipe(text, name);
    const missing = versions
        .filter((given) => !before.versions.some((directive) => (0,model_src/* sameVersion */.r1)(directive.version, (0,model_src/* parseVersion */.ot)(given.version))))
        .toSorted((a, b) => (0,model_src/* compareVersions */.Zy)((0,model_src/* parseVersion */.ot)(a.version), (0,model_src/* parseVersion */.ot)(b.version)));
    if (missing.length === 0)
        return { kind: 'unchanged' };
    const reasons = reasonsAgainst(text, missing);
    if (reasons.length > 0)
        return { kind: 'refused', reasons };
    let after = text;
    for (const given of missing) {
        const next = addOne(after, name, given);
        if (next === undefined)
            return { kind: 'refused', reasons: [noPlace(before)] };
        after = next;
    }
    return add_versions_checked(after, name, before, missing);
}
/** What speaks against writing at all. */
function reasonsAgainst(text, missing) {
    const reasons = [];
    if (hasSyntaxError(parsePython(text)))
        reasons.push('The recipe has a syntax error.');
    for (const given of missing) {
        if (given.sha256 === undefined && given.commit === undefined && given.tag === undefined)
            reasons.push(`${given.version} comes with neither a checksum nor a commit.`);
        const unsafe = [given.version, given.sha256, given.commit, given.tag, given.url].find((value) => value !== undefined && /["'\\\n\r]/.test(value));
        if (unsafe !== undefined)
            reasons.push(`${given.version} comes with a quote, a backslash or a line break, which has no place in a recipe.`);
    }
    return reasons;
}
function hasSyntaxError({ root }) {
    let found = false;
    root.cursor().iterate((node) => {
        if (node.type.isError)
            found = true;
        return !found;
    });
    return found;
}
function noPlace(recipe) {
    const [unknown] = recipe.unknowns;
    const [directive] = recipe.versions;
    if (directive)
        return `Its versions stand in a loop or under a condition (line ${directive.span.line}), which is left to people.`;
    return unknown ? `Its versions are not written one by one (line ${unknown.span.line}: ${unknown.reason}).` : 'It has no version() beside which a new one could stand.';
}
function addOne(text, name, given) {
    const source = parsePython(text);
    const recipe = readRecipe(text, name);
    const calls = versionCalls(source, recipe);
    const version = (0,model_src/* parseVersion */.ot)(given.version);
    const place = place_placeOf(text, calls, version);
    if (!place)
        return undefined;
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const call = renderCall(given, likeFor(given, calls, place.neighbour)) + '\n';
    const line = (!place.spaced ? call : place.side === 'before' ? `${call}\n` : `\n${call}`).replaceAll('\n', newline);
    // A file may end without a line end, and the call at its end with it.
    const inserted = place.offset === text.length && !text.endsWith('\n') ? newline + line.trimEnd() : line;
    const edits = [{ from: place.offset, to: place.offset, text: inserted }];
    const url = urlEdit(source, recipe, version);
    if (url)
        edits.push(url);
    return edits.toSorted((a, b) => b.from - a.from).reduce((result, edit) => result.slice(0, edit.from) + edit.text + result.slice(edit.to), text);
}
/** The call to take the style from: the nearest release with the same kind of source, else what stands beside, for its indentation. */
function likeFor(given, calls, neighbour) {
    const kind = given.commit !== undefined || given.tag !== undefined ? 'git' : 'archive';
    const fits = (call) => isRelease(call) && (call.directive.commit !== undefined || call.directive.tag !== undefined ? 'git' : 'archive') === kind;
    if (fits(neighbour))
        return neighbour;
    const at = calls.indexOf(neighbour);
    const nearest = calls.map((call, index) => ({ call, distance: Math.abs(index - at) })).filter(({ call }) => fits(call)).toSorted((a, b) => a.distance - b.distance)[0];
    return nearest ? { ...nearest.call, indent: neighbour.indent } : { ...neighbour, arguments: neighbour.arguments.slice(0, 1), text: '', trailingComma: false };
}
function add_versions_checked(after, name, old, missing) {
    const recipe = readRecipe(after, name);
    const reasons = changedBeyondVersions(old, recipe, missing.map((given) => given.version));
    if (reasons.length > 0)
        return { kind: 'refused', reasons };
    const [from, to] = [old.attributes.get('url'), recipe.attributes.get('url')];
    const moved = typeof from === 'string' && typeof to === 'string' && from !== to ? { url: { from, to } } : {};
    const added = missing.map((given) => given.version).toReversed();
    return { kind: 'written', text: after, added, ...moved, notes: notesOn(old, missing) };
}
function notesOn(old, missing) {
    const preferred = old.versions.find((directive) => directive.preferred);
    const newest = (0,model_src/* parseVersion */.ot)(missing.at(-1).version);
    return preferred && (0,model_src/* compareVersions */.Zy)(newest, preferred.version) > 0 ? [`${preferred.version.text} says preferred=True, so that Spack keeps choosing it over ${newest.text}.`] : [];
}

;// CONCATENATED MODULE: ./packages/spack/src/recipes/writer/new-version.ts

/** How the newest release of a recipe names its source; an archive when there is no release yet. */
function versionForm(recipe) {
    const newest = newestRelease(recipe);
    if (!newest)
        return { source: 'archive' };
    const { commit, tag, url } = newest;
    return { source: commit !== undefined || tag !== undefined ? 'git' : 'archive', ...(tag !== undefined && { tag }), ...(url !== undefined && { url }) };
}
/** The highest version that is no branch and not deprecated; of a recipe with deprecated ones only, the highest of these. */
function newestRelease(recipe) {
    const releases = recipe.versions.filter((directive) => !(0,model_src/* isInfinity */.Dn)(directive.version) && directive.branch === undefined);
    const current = releases.filter((directive) => !directive.deprecated);
    return (current.length > 0 ? current : releases).reduce((best, next) => (best && (0,model_src/* compareVersions */.Zy)(best.version, next.version) >= 0 ? best : next), undefined);
}

;// CONCATENATED MODULE: ./packages/spack/src/recipes/index.ts





;// CONCATENATED MODULE: ./packages/spack/src/index.ts





/***/ })

};
