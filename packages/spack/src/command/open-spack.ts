import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import {
  requireWritable,
  UsageError,
  UserError,
  type Ports,
  type Spack,
  type SpackFacts,
  type SpackSettings,
} from '@pakages/core'
import { solveKey, type SolveGround } from './kept/solve-key.ts'
import { adoptLock, concretize } from './concretize/concretize.ts'
import { otherRecipes } from './concretize/other-recipes.ts'
import { findRecipes } from './find/find-recipes.ts'
import { findSpack, type FoundSpack } from './find/find-spack.ts'
import { gitOf } from '@pakages/repository'
import { install } from './install/install.ts'
import { installFromMirror } from './install/mirror-install.ts'
import { spackEnvironment, userCache } from './process-environment.ts'
import { currentLock } from './kept/current-lock.ts'
import { WARM_UP } from './python/warm-up.ts'
import { pythonCall, recipeFacts } from './recipe-facts.ts'
import { runEnvironments } from './run-environments.ts'
import { spackCommand, type SpackCommand } from './spack-command.ts'
import { packageNames, prefixes, pushToFolder, uninstall } from './install/store.ts'
import { withoutToolchain, withToolchain } from './machine/ready.ts'
import { writeWrapper } from './wrapper.ts'

/** What the adapter needs of the outside world. */
export type SpackPorts = Pick<Ports, 'processes' | 'signal'> & {
  readonly host: Pick<Ports['host'], 'env' | 'info' | 'group'>
}

/** The real Spack port: see `Ports.openSpack`. */
export async function openSpack(
  { processes, signal, host }: SpackPorts,
  settings: SpackSettings,
): Promise<Spack> {
  settings.laterRepositories?.catch(() => {}) // waited for below, unless something else fails first
  checkPaths(settings)
  await requireWritable(settings.installRoot, 'install-root')
  const git = gitOf({ processes, host, signal })
  const [spack, later] = await Promise.all([
    findSpack(git, settings),
    settings.laterRepositories ?? [],
  ])
  const recipes = await findRecipes(git, {
    ...settings,
    repositories: [...settings.repositories, ...later],
  })
  await mkdir(userCache(settings.cacheFolder), { recursive: true })
  const scope = join(settings.workFolder, 'scope')
  const env = spackEnvironment(host.env, settings.cacheFolder)
  const shared = { processes, signal, env, program: spack.program }
  const command = spackCommand({ ...shared, scopes: [scope] })
  const bare = spackCommand({ ...shared, scopes: [] })
  const opened = { spack, recipes, settings, scope, command, bare, host }
  const ready = settings.binariesOnly
    ? await withoutToolchain(opened)
    : await withToolchain(git, opened)
  const wrapper = join(settings.workFolder, 'bin', 'spack')
  await writeWrapper(wrapper, {
    program: spack.program,
    scope,
    env,
    userScope: join(settings.workFolder, 'user'),
  })
  const { platform, target, compilers, ground } = ready
  const rest = { recipes, platform, target, compilers, scope, wrapper }
  return portOf(command, settings, factsOf(spack, rest), ground)
}

const factsOf = (
  { root, origin, version }: FoundSpack,
  rest: Pick<SpackFacts, 'recipes' | 'platform' | 'target' | 'compilers' | 'scope' | 'wrapper'>,
): SpackFacts => ({
  root,
  origin,
  version: version.text,
  ...(version.commit && { commit: version.commit }),
  ...rest,
})

function portOf(
  spack: SpackCommand,
  settings: SpackSettings,
  facts: SpackFacts,
  ground: SolveGround | undefined,
): Spack {
  const sources = { stages: join(settings.cacheFolder, 'stage'), recipes: facts.recipes }
  return {
    facts,
    packageNames: (namespace) => packageNames(spack, namespace),
    warmUp: async () => void (await spack.output(pythonCall(WARM_UP), 'get ready for solving')),
    concretize: (request) => concretize(spack, settings.workFolder, facts, request),
    solveKey: async (request) =>
      ground
        ? solveKey(ground, request)
        : { kind: 'unknown', why: 'Spack was opened for binaries only' },
    otherRecipes: (dag, hashes) => otherRecipes(spack, dag, hashes),
    adoptLock: (lock, manifest) => adoptLock(spack, settings.workFolder, lock, manifest),
    currentLock: (lock) => currentLock(spack, facts.recipes, lock),
    uninstall: (hashes) => uninstall(spack, hashes),
    install: (request) => install(spack, request, sources),
    installFromMirror: (request) => installFromMirror(spack, request),
    prefixes: (hashes) => prefixes(spack, hashes),
    pushToFolder: (hashes, folder) => pushToFolder(spack, hashes, folder),
    recipeFacts: (dag) => recipeFacts(spack, dag),
    runEnvironments: (dag, installed) => runEnvironments(spack, dag, installed),
  }
}

/** Build systems, shebang lines and makefiles cannot live with a space in a prefix or a stage. */
function checkPaths({ installRoot, cacheFolder, paddedLength }: SpackSettings): void {
  if (/\s/.test(installRoot))
    throw new UsageError(
      `The install root ${installRoot} has a space in it, which most build systems cannot live with.`,
      { id: 'path-with-space', fix: 'Set the input "install-root" to a path without spaces.' },
    )
  if (/\s/.test(cacheFolder))
    throw new UserError(
      `The cache folder ${cacheFolder} has a space in it, which most build systems cannot live with.`,
      { id: 'path-with-space', fix: 'Set PAKAGES_CACHE to a path without spaces.' },
    )
  if (paddedLength > 0 && paddedLength <= installRoot.length + 1) {
    throw new UsageError(
      `"padded-length" is ${paddedLength}, but the install root ${installRoot} is longer.`,
      {
        id: 'install-root-too-long',
        fix: 'Give a longer "padded-length" (256 is the default), or a shorter "install-root".',
      },
    )
  }
}
