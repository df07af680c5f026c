import { counted, type Host } from '@pakages/core'
import { reachable, RUNTIME, type ConcreteDag, type SpecHash } from '@pakages/model'
import {
  afterChanges,
  keepEnvironment,
  parseEnvironment,
  ENVIRONMENT_ANNOTATION,
  makeView,
  rootEnvironment,
  shellVariables,
  type InstalledPackage,
  type LoadedEnvironment,
} from '@pakages/store'
import type { InstalledFacts } from './installer.ts'
import type { Restored } from './restore.ts'

/**
 * Keeps in the install root what was recorded of each package that came from the registry, so that
 * `pakages env` knows it.
 * @throws UserError when a recording is malformed: it is covered by what was signed.
 */
export async function keepRecorded(root: string, { pulled }: Restored): Promise<void> {
  for (const { hash, label, registry, annotations } of pulled) {
    const text = annotations[ENVIRONMENT_ANNOTATION]
    if (text !== undefined)
      await keepEnvironment(root, parseEnvironment(text, hash, `What ${registry} says of ${label}`))
  }
}

/** What is installed, and who knows where. */
export interface InstalledRoot {
  readonly root: string
  readonly dag: ConcreteDag
  readonly facts: InstalledFacts
}

/** What the later steps of the job get. */
export interface JobEnvironment {
  /** Folders for the front of PATH, the first one first. */
  readonly path: readonly string[]
  readonly variables: readonly (readonly [name: string, value: string])[]
  /** Variables that no package may set for a job, by name. */
  readonly refused: readonly string[]
}

/** Of how many paths that a view hides the log tells. */
const MOST_CONFLICTS = 10

/**
 * What steers the runner, its actions and every shell and program of later steps: names of the
 * runner, of the system, of the loader and of shells.
 */
const OF_THE_JOB =
  /^(?:(?:GITHUB|RUNNER|ACTIONS|INPUT|PAKAGES|SPACK|LD|DYLD|BASH|GLIBC|SUDO|fish)_.*|CI|HOME|USER|LOGNAME|PWD|OLDPWD|SHELL|SHELLOPTS|ENV|ZDOTDIR|FPATH|CDPATH|IFS|PS[0-4]|PROMPT_COMMAND|INPUTRC|TMPDIR|TMP|TEMP|XDG_.*|GCONV_PATH|LOCPATH|NLSPATH|EDITOR|VISUAL|PAGER|MANPAGER|BROWSER|LESS(?:OPEN|CLOSE)|GREP_OPTIONS)$/

/** What says whom programs speak with, whom they believe and how they log in. */
const OF_THE_NETWORK =
  /^(?:.*_PROXY|(?:SSL|SSH|CURL|REQUESTS|AWS|AZURE|GOOGLE|DOCKER|REGISTRY|SIGSTORE|COSIGN|GH)_.*|.*_CA_(?:BUNDLE|CERTS?|FILE|PATH)|HOSTALIASES|RES_OPTIONS|LOCALDOMAIN|NETRC|WGETRC|KUBECONFIG|KRB5_CONFIG|(?:SVN|CVS|RSYNC)_(?:SSH|RSH)|GNUPGHOME|OPENSSL_CONF|OPENSSL_(?:ENGINES|MODULES))$/i

/** What makes interpreters, version control and package managers run or fetch something else. */
const OF_TOOLS =
  /^(?:(?:GIT|NPM|NPM_CONFIG|YARN|PNPM|PIP|PIPX|UV|CARGO|GEM|BUNDLE|NODE)_.*|PERL5(?:OPT|DB|SHELL)|PYTHON(?:STARTUP|INSPECT|BREAKPOINT|WARNINGS|EXECUTABLE|USERBASE)|PYTEST_(?:ADDOPTS|PLUGINS)|RUBYOPT|LUA_INIT(?:_.*)?|R_(?:PROFILE|ENVIRON)(?:_USER)?|RUSTC_(?:.*_)?WRAPPER|RUSTFLAGS|(?:DOTNET|CORECLR|COR|NUGET|POWERSHELL)_.*|PSModulePath|TAR_OPTIONS|GO(?:FLAGS|PROXY|NOSUMDB|NOSUMCHECK|SUMDB|INSECURE|PRIVATE)|(?:_|JDK_)?JAVA_(?:TOOL_)?OPTIONS|MAVEN_OPTS|GRADLE_OPTS|MAKEFLAGS|MAKEFILES|PHP_INI_SCAN_DIR|PHPRC)$/i

/** Bytes of one variable, its name included: with a longer one Linux starts no program any more. */
const LONGEST_VARIABLE = 128 * 1024 - 2

/** Whether a variable is none that a package may set for the later steps of a job. */
const notForPackages = ([name, value]: readonly [string, string]): boolean =>
  Buffer.byteLength(name) + Buffer.byteLength(value) > LONGEST_VARIABLE ||
  (!SEARCH_PATHS.has(name) &&
    [OF_THE_JOB, OF_THE_NETWORK, OF_TOOLS].some((pattern) => pattern.test(name)))

/** Where libraries and data are looked for: what packages are loaded for. */
const SEARCH_PATHS: ReadonlySet<string> = new Set([
  'LD_LIBRARY_PATH',
  'DYLD_LIBRARY_PATH',
  'DYLD_FALLBACK_LIBRARY_PATH',
  'NODE_PATH',
  'XDG_DATA_DIRS',
])

/** What loading the roots does. */
async function loadedRoots({ root, dag, facts }: InstalledRoot): Promise<LoadedEnvironment> {
  const needed = reachable(dag, RUNTIME)
  const prefixes = await facts.prefixes(needed.map(({ hash }) => hash))
  const packages = new Map(
    needed.map((spec): [string, InstalledPackage] => [
      spec.hash,
      { spec, prefix: prefixes.get(spec.hash), explicit: false },
    ]),
  )
  const roots = [...new Set<SpecHash>(dag.roots)].map((hash) => packages.get(hash)!)
  return rootEnvironment(root, packages, roots)
}

/** Makes a view of the roots and of what they need, and tells what several of them have. */
export async function viewRoots(
  installed: InstalledRoot,
  folder: string,
  host: Host,
): Promise<void> {
  const { loaded } = await loadedRoots(installed)
  const viewed = loaded.flatMap(({ name, prefix }) =>
    prefix === undefined ? [] : [{ name, prefix }],
  )
  const { links, conflicts } = await makeView(viewed, folder)
  host.info(`${folder} shows ${counted(viewed.length, 'package')}: ${counted(links, 'link')}.`)
  for (const { path, shown, hidden } of conflicts.slice(0, MOST_CONFLICTS))
    host.notice(`${path} of ${hidden} is hidden in the view by that of ${shown}.`)
  if (conflicts.length > MOST_CONFLICTS)
    host.notice(`${conflicts.length - MOST_CONFLICTS} more paths are hidden in the view.`)
}

/** What the roots set in the environment of who uses them, for the later steps of a job. */
export async function jobEnvironment(
  installed: InstalledRoot,
  env: Host['env'],
): Promise<JobEnvironment> {
  const { changes } = await loadedRoots(installed)
  const path = afterChanges({}, changes).get('PATH') ?? ''
  const after = [...shellVariables(env, changes)].flatMap(([name, value]) =>
    name === 'PATH' ? [] : [[name, value ?? ''] as const],
  )
  return {
    path: [...new Set(path.split(':'))].filter((folder) => /^\/[^\r\n]*$/.test(folder)),
    variables: after.filter((one) => !notForPackages(one)),
    refused: after.filter(notForPackages).map(([name]) => name),
  }
}

/** Hands an environment to the later steps, as the inputs allow. */
export function setForJob(
  { path, variables, refused }: JobEnvironment,
  wanted: { readonly path: boolean; readonly variables: boolean },
  host: Host,
): void {
  if (wanted.path) for (const folder of path.toReversed()) host.addPath(folder)
  if (!wanted.variables) return
  for (const [name, value] of variables) host.exportVariable(name, value)
  if (refused.length > 0)
    host.warning(`Packages set ${refused.join(', ')}, which no package may set for a job.`)
}
