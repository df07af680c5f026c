export const id = 384;
export const ids = [384];
export const modules = {
    24356: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            n: () => (cacheFolder)
        });
        var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
        var node_os__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var node_path__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
        const cacheFolder = (env) => env['PAKAGES_CACHE'] ||
            (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['XDG_CACHE_HOME'] || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['HOME'] || (0, node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache'), 'pakages');
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
    18921: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            g: () => (archiveAddressBySpack)
        });
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var network_environment = __webpack_require__(69727);
        var schemas = __webpack_require__(92857);
        ;
        const ARCHIVE_ADDRESS = String.raw `
import json, os, resource, sys
import spack.repo, spack.spec, spack.version

request = json.loads(sys.stdin.readline())
name = request["name"]
# Spack writes its index of the recipes before it is asked for one of them.
assert spack.repo.PATH.exists(name)
refused = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork",
    "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.chmod", "os.chown", "os.link", "os.symlink",
    "os.truncate", "os.utime", "os.kill", "shutil.", "ctypes.", "pty.", "urllib.Request", "ftplib.",
    "http.client.", "smtplib.", "sqlite3.", "winreg.")
bare = {"_posixsubprocess", "_ctypes", "_socket", "_multiprocessing", "_posixshmem"}
writing = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND

def guard(event, args):
    written = event == "open" and isinstance(args[2], int) and args[2] & writing
    if written or event.startswith(refused) or event == "import" and args[0] in bare:
        raise PermissionError("a recipe may not do this: " + event)

def never(*args, **kwargs):
    raise PermissionError("a recipe may not do this: start a program")

# What lies below subprocess tells no hook.
import _posixsubprocess, subprocess
_posixsubprocess.fork_exec = never
if hasattr(subprocess, "_fork_exec"):
    subprocess._fork_exec = never
for limit, most in ((resource.RLIMIT_CPU, 60), (resource.RLIMIT_AS, 4 << 30), (resource.RLIMIT_FSIZE, 0)):
    resource.setrlimit(limit, (most, most))
sys.addaudithook(guard)
version = spack.version.Version(request["version"])
cls = spack.repo.PATH.get_pkg_class(name)
pkg = cls(spack.spec.Spec(name + "@=" + request["version"]))
urls = [str(url) for url in pkg.all_urls_for_version(version)] if hasattr(pkg, "all_urls_for_version") else []
print("\n" + json.dumps({"url": urls[0] if urls else str(pkg.url_for_version(version))}))
`;
        var recipe_facts = __webpack_require__(12362);
        var spack_output = __webpack_require__(27966);
        var spack_command = __webpack_require__(68870);
        ;
        const PATIENCE = 60_000;
        const answer = schemas.Ikc({ url: schemas.OZ5({ protocol: /^https?$/ }).max(2000) });
        async function archiveAddressBySpack(run, question) {
            const scope = (0, external_node_path_.join)(run.folder, 'scope');
            await (0, promises_.mkdir)(scope, { recursive: true });
            const repos = { repos: { [question.namespace]: question.repository } };
            await (0, promises_.writeFile)((0, external_node_path_.join)(scope, 'repos.yaml'), JSON.stringify(repos));
            const until = AbortSignal.timeout(run.patience ?? PATIENCE);
            const spack = (0, spack_command.e)({ ...run, scopes: [scope], env: scrubbed(run) });
            try {
                const { exitCode, stdout, stderr } = await spack.run((0, recipe_facts.lF)(ARCHIVE_ADDRESS), {
                    stdin: `${JSON.stringify({ name: `${question.namespace}.${question.name}`, version: question.version })}\n`,
                    until,
                });
                const read = answer.safeParse(exitCode === 0 ? (0, recipe_facts.ZJ)(stdout) : undefined);
                if (read.success)
                    return { kind: 'address', url: read.data.url };
                const error = exitCode === 0 ? 'it gives no address' : (0, spack_output.k)(stderr).split('\n')[0];
                return unknown(question, error ?? 'it fails');
            }
            catch (error) {
                run.signal.throwIfAborted();
                if (until.aborted)
                    return unknown(question, 'it takes longer than a minute');
                throw error;
            }
        }
        const unknown = ({ version }, why) => ({
            kind: 'unknown',
            reason: `Running the recipe does not tell the address of ${version}: ${why.slice(0, 200)}.`,
        });
        const scrubbed = ({ env, folder }) => ({
            ...(0, network_environment.hY)(env, ['PATH', 'SPACK_PYTHON', 'LD_LIBRARY_PATH']),
            HOME: folder,
            LANG: 'C.UTF-8',
            LC_ALL: 'C.UTF-8',
            PYTHONDONTWRITEBYTECODE: '1',
            SPACK_DISABLE_LOCAL_CONFIG: '1',
            SPACK_USER_CACHE_PATH: (0, external_node_path_.join)(folder, 'user'),
        });
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
    }),
    71336: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            C: () => (READ_SPECS)
        });
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
    }),
    12362: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            ZJ: () => (lastJson),
            lF: () => (pythonCall),
            cu: () => (recipeFacts),
            Qw: () => (specsOf)
        });
        var errors = __webpack_require__(37638);
        var digest = __webpack_require__(64074);
        var spec_hash = __webpack_require__(94002);
        var outside_json = __webpack_require__(15125);
        var schemas = __webpack_require__(92857);
        var read_specs = __webpack_require__(71336);
        ;
        const RECIPE_FACTS = `${read_specs.C}${String.raw `
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

def changed_variants(pkg, spec):
    for name in pkg.variant_names():
        if name in spec.variants and set(spec.variants[name].values) != set(pkg.get_variant(name).make_default().values):
            yield name

def preferences(pkg, spec):
    flagged = lambda flag: [str(version) for version, stated in pkg.versions.items() if stated.get(flag, False)]
    return {
        "preferred": flagged("preferred"),
        "deprecated": flagged("deprecated"),
        "infinity": [str(version) for version in pkg.versions if version.isdevelop()],
        "changedVariants": sorted(changed_variants(pkg, spec)),
    }

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
        "preferences": guarded(lambda: preferences(pkg, spec)),
        "unresolvedLibraries": guarded(lambda: [str(pattern) for pattern in pkg.unresolved_libraries] or None),
    }

empty = lambda key: {"hash": key, "licenses": [], "maintainers": [], "sources": [], "patches": []}
wanted = [key for key in request["nodes"] if key in specs and not specs[key].external]
print(json.dumps({"specs": [guarded(lambda: facts(specs[key]), empty(key)) for key in wanted]}))
`}`;
        ;
        const optional = schemas.YjP()
            .nullish()
            .transform((value) => value ?? undefined);
        const sha256 = (0, digest.wm)();
        const optionalSha256 = sha256.nullish().transform((value) => value ?? undefined);
        const source = schemas.Ikc({
            resource: optional,
            url: optional,
            sha256: optionalSha256,
            git: optional,
            commit: optional,
            ref: optional,
        });
        const preferences = schemas.Ikc({
            preferred: schemas.YOg(schemas.YjP()),
            deprecated: schemas.YOg(schemas.YjP()),
            infinity: schemas.YOg(schemas.YjP()),
            changedVariants: schemas.YOg(schemas.YjP()),
        })
            .nullish()
            .transform((value) => value ?? undefined);
        const patch = schemas.Ikc({ sha256, url: optional, file: optional });
        const answer = schemas.Ikc({
            specs: schemas.YOg(schemas.Ikc({
                hash: (0, spec_hash.o)(),
                licenses: schemas.YOg(schemas.YjP()),
                homepage: optional,
                description: optional,
                maintainers: schemas.YOg(schemas.YjP()),
                sources: schemas.YOg(source),
                patches: schemas.YOg(patch),
                recipeSha256: optionalSha256,
                preferences,
                unresolvedLibraries: schemas.YOg(schemas.YjP())
                    .nullish()
                    .transform((value) => value ?? undefined),
            })),
        });
        async function recipeFacts(spack, dag) {
            const stdout = await spack.output(pythonCall(RECIPE_FACTS), 'say what the recipes state', {
                stdin: specsOf(dag),
            });
            const read = answer.safeParse(lastJson(stdout));
            if (read.success)
                return read.data.specs.map(withoutAbsent);
            throw new errors.yo("Spack's answer about the recipes cannot be read.", {
                id: 'spack-answer-unusual',
                fix: 'This Spack may be newer than this toolkit: use the release that the documentation names.',
                cause: read.error,
            });
        }
        const specsOf = (dag, more = {}) => JSON.stringify({ roots: dag.roots, nodes: Object.fromEntries(dag.specs), ...more });
        const pythonCall = (program) => [
            'python',
            '-c',
            `exec(${JSON.stringify(program)})`,
        ];
        function lastJson(stdout) {
            try {
                return (0, outside_json.q)(stdout.trimEnd().split('\n').at(-1) ?? '', 'the output');
            }
            catch {
                return undefined;
            }
        }
        function withoutAbsent(facts) {
            const { sources, ...rest } = facts;
            return stripped({
                ...rest,
                sources: sources.map(published).filter((entry) => Object.keys(entry).length > 0),
                patches: facts.patches.map(stripped),
            });
        }
        function published(entry) {
            const local = (text) => text !== undefined && /^(file:|\/)/.test(text);
            return stripped({
                ...entry,
                url: local(entry.url) ? undefined : entry.url,
                git: local(entry.git) ? undefined : entry.git,
            });
        }
        const stripped = (value) => Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined));
    }),
    68870: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            a: () => (spackFailed),
            e: () => (spackCommand)
        });
        var _pakages_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37638);
        var _failures_advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99052);
        var _spack_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27966);
        function spackCommand(settings) {
            const { processes, program, scopes, env, signal } = settings;
            const fixed = ['--color', 'never', ...scopes.flatMap((scope) => ['-C', scope])];
            const run = (args, { onLine, stdin = '', env: extra = {}, until } = {}) => {
                const all = Object.fromEntries(Object.entries({ ...env, ...extra }).filter(([, value]) => value !== ''));
                return processes.run(program, [...fixed, ...args], {
                    env: all,
                    signal: until ? AbortSignal.any([signal, until]) : signal,
                    stdin,
                    ...(onLine && { onLine }),
                });
            };
            return {
                run,
                output: async (args, doing, options) => {
                    const { exitCode, stdout, stderr } = await run(args, options);
                    if (exitCode === 0)
                        return stdout;
                    throw spackFailed(doing, stderr || stdout);
                },
            };
        }
        const NO_BUG = /^Spack concretizer internal error\. Please submit a bug report.*\n\s*/gm;
        function spackFailed(doing, stderr) {
            const advice = (0, _failures_advice_js__WEBPACK_IMPORTED_MODULE_0__.c)(stderr);
            const said = (0, _spack_output_js__WEBPACK_IMPORTED_MODULE_1__.k)(stderr, (error) => (0, _failures_advice_js__WEBPACK_IMPORTED_MODULE_0__.c)(error)?.cause === advice?.cause);
            const text = advice ? said.replace(NO_BUG, '') : said;
            return new _pakages_core__WEBPACK_IMPORTED_MODULE_2__.yo(`Spack cannot ${doing}: ${advice?.cause ?? text.split('\n')[0]}${advice ? `\n${text}` : ''}`, {
                id: advice?.id ?? 'spack-failed',
                fix: advice?.fix ??
                    'Read what Spack says above; the same command at a terminal is "spack", as the setup step prints it.',
            });
        }
    }),
    27966: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
        __webpack_require__.d(__webpack_exports__, {
            k: () => (errorText)
        });
        const LONGEST = 4000;
        function errorText(stderr, isMain = () => false) {
            const errors = errorsIn(stderr);
            const main = errors.filter(isMain);
            const rest = errors.filter((error) => !main.includes(error));
            const text = ([...main, ...rest].join('\n') || endOf(stderr)).trim();
            return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text || 'it gives no reason';
        }
        function errorsIn(stderr) {
            const errors = [];
            let current;
            for (const line of stderr.split('\n')) {
                const mark = /^==> (Error|Warning): ?(.*)$/.exec(line);
                if (mark?.[1] === 'Error')
                    errors.push((current = [mark[2]]));
                else if (mark || line.startsWith('Traceback'))
                    current = undefined;
                else
                    current?.push(line);
            }
            return errors.map((lines) => lines.join('\n').trimEnd());
        }
        function endOf(stderr) {
            const lines = stderr.split('\n');
            const begin = lines.findLastIndex((line) => line.startsWith('Traceback'));
            const raised = begin < 0 ? -1 : lines.findIndex((line, at) => at > begin && /^\S/.test(line));
            return (raised < 0 ? lines.slice(-20) : lines.slice(raised)).join('\n');
        }
    })
};
