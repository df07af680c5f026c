import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host, RecipeRepository, SpackSettings } from '@pakages/core'
import type { Git } from '@pakages/repository'
import { z } from 'zod'
import type { FoundSpack } from '../find/find-spack.ts'
import { keptAnswer } from '../kept/kept-answer.ts'
import type { SolveGround } from '../kept/solve-key.ts'
import { spackIdentity } from '../kept/spack-identity.ts'
import { userCache } from '../process-environment.ts'
import { scopeSections } from '../scope-sections.ts'
import { writeScope } from '../scope.ts'
import type { SpackCommand } from '../spack-command.ts'
import { libcVersion, machineIdentity } from './machine-identity.ts'
import { machineOf } from './machine.ts'
import { chooseTarget, decidesSolve } from './target.ts'
import { checkCompiler, checkCompilerName, findToolchain } from './toolchain.ts'

/** A Spack that was found, before its scope is written. */
export interface OpenedSpack {
  readonly spack: FoundSpack
  readonly recipes: readonly RecipeRepository[]
  readonly settings: SpackSettings
  /** The folder of the scope. */
  readonly scope: string
  /** Calls it with the scope. */
  readonly command: SpackCommand
  /** Calls it without. */
  readonly bare: SpackCommand
  readonly host: Pick<Host, 'env' | 'group'>
}

/** What is known once the scope lies there. */
export interface ReadySpack {
  readonly platform: string
  readonly target: string
  readonly compilers: readonly string[]
  readonly ground: SolveGround | undefined
}

/** Writes a scope that nothing is concretized or built with. */
export async function withoutToolchain(opened: OpenedSpack): Promise<ReadySpack> {
  const { spack, recipes, settings, scope } = opened
  const target = undefined
  await writeScope(scope, scopeSections({ settings, version: spack.version, recipes, target }))
  return { platform: '', target: '', compilers: [], ground: undefined }
}

const searchedType = z.object({
  platform: z.string().min(1),
  target: z.string().min(1),
  processor: z.string(),
  compilers: z.array(z.string()).min(1),
  /** `packages.yaml` of the scope, with what was found. */
  packages: z.string().min(1),
  /** The whole section, with what Spack's own folder states. */
  merged: z.string().min(1),
})

type Searched = z.infer<typeof searchedType>

/**
 * Writes the scope, with the target and the compilers and build tools of this machine. Spack looks
 * for them once: as long as the machine, Spack and the recipes are the same, so is its answer.
 */
export async function withToolchain(git: Git, opened: OpenedSpack): Promise<ReadySpack> {
  const { spack, recipes, settings, scope, host } = opened
  const [identity, machine] = await Promise.all([
    spackIdentity(git, spack.root, recipes, settings.developing),
    machineIdentity(host.env),
  ])
  const { cacheFolder, target: asked, compiler, externals } = settings
  const from = identity && [
    identity,
    spack.version.text,
    machine,
    asked ?? null,
    externals,
    compiler ?? null,
  ]
  const question = { cacheFolder, about: 'toolchain', from, type: searchedType }
  const found = await keptAnswer(question, () => search(opened))
  const { platform, target, processor, compilers, packages, merged } = found
  const sections = scopeSections({ settings, version: spack.version, recipes, target })
  await writeScope(scope, sections)
  await writeFile(join(scope, 'packages.yaml'), packages)
  const ground = {
    identity,
    version: spack.version.text,
    platform,
    target,
    processor,
    libc: libcVersion(),
    packages: merged,
    concretizer: sections['concretizer'],
  }
  return { platform, target, compilers, ground }
}

async function search({
  spack: { version, root },
  recipes,
  settings,
  scope,
  command,
  bare,
  host,
}: OpenedSpack): Promise<Searched> {
  const machine = await machineOf(bare)
  const target = chooseTarget(machine, settings.target)
  checkCompilerName(settings.compiler)
  await writeScope(scope, scopeSections({ settings, version, recipes, target }))
  // What Spack keeps in its cache folder (indices of recipes, its solver) is made once.
  const first = !existsSync(join(userCache(settings.cacheFolder), 'cache'))
  const { compilers, merged } = await host.group(
    `Spack ${version.text} (${root}); looking for compilers${first ? ', which takes a minute this first time' : ''}`,
    () => findToolchain(command, scope, settings.externals),
  )
  checkCompiler(settings.compiler, compilers)
  const packages = await readFile(join(scope, 'packages.yaml'), 'utf8')
  const processor = decidesSolve(machine, target)
  return { platform: machine.platform, target, processor, compilers, packages, merged }
}
