import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isCompilerName, UsageError, UserError } from '@pakages/core'
import { parse } from 'yaml'
import { z } from 'zod'
import type { CallOptions, SpackCommand } from '../spack-command.ts'

/** The section `packages` of Spack's configuration, as far as compilers go. */
const packagesFile = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({
      externals: z
        .array(
          z.looseObject({
            spec: z.string(),
            extra_attributes: z.looseObject({ compilers: z.unknown() }).optional(),
          }),
        )
        .optional(),
    }),
  ),
})

/**
 * Finds compilers and the named build tools of the system and writes them into the scope's
 * `packages.yaml`. The scope is given to Spack as the user's: `-C` scopes are read-only, and
 * without a user scope Spack would write into its own folder.
 * @returns The compilers, such as `gcc@12.2.0`, and the section `packages` as Spack merges it.
 * @throws UserError when there is no compiler.
 */
export async function findToolchain(
  spack: SpackCommand,
  scope: string,
  externals: readonly string[],
): Promise<{ readonly compilers: string[]; readonly merged: string }> {
  const none = join(scope, '..', 'no-system-scope')
  await mkdir(none, { recursive: true })
  const asUser: CallOptions = {
    env: {
      SPACK_DISABLE_LOCAL_CONFIG: '',
      SPACK_USER_CONFIG_PATH: scope,
      SPACK_SYSTEM_CONFIG_PATH: none,
    },
  }
  await spack.output(['compiler', 'find', '--scope', 'user'], 'look for compilers', asUser)
  if (externals.length > 0) {
    for (const name of externals) checkName(name)
    await spack.output(
      ['external', 'find', '--scope', 'user', '--not-buildable', ...externals],
      'look for build tools of the system',
      asUser,
    )
  }
  // From the merged configuration: a compiler that Spack's own folder states is not written again.
  const merged = await spack.output(['config', 'get', 'packages'], 'show its configuration')
  const compilers = compilersIn(merged)
  if (compilers.length === 0)
    throw new UserError('There is no compiler.', {
      id: 'compiler-missing',
      fix: 'Install one (on Debian and Ubuntu: apt-get install build-essential) and see that it is on the PATH.',
    })
  return { compilers, merged }
}

function compilersIn(yaml: string): string[] {
  const { packages } = packagesFile.parse(parse(yaml))
  const externals = Object.values(packages).flatMap((entry) => entry.externals ?? [])
  const compilers = externals.filter(
    (external) => external.extra_attributes?.compilers !== undefined,
  )
  return [...new Set(compilers.map((external) => external.spec.split(/[\s~+]/)[0]!))]
}

/** @throws UsageError when it names no compiler. */
export function checkCompilerName(compiler: string | undefined): void {
  if (compiler === undefined || isCompilerName(compiler)) return
  throw new UsageError(`"${compiler.slice(0, 60)}" is not a compiler.`, {
    id: 'input-malformed',
    fix: 'Give the input "compiler" a name as Spack knows it, with a version or without: gcc@13.',
  })
}

/**
 * A preference alone would let Spack take another compiler, or build this one first.
 * @param found As Spack finds them: `gcc@12.2.0`.
 * @throws UserError when the compiler is not among them.
 */
export function checkCompiler(compiler: string | undefined, found: readonly string[]): void {
  if (compiler === undefined) return
  const fits = (one: string): boolean =>
    one === compiler || one.startsWith(compiler.includes('@') ? `${compiler}.` : `${compiler}@`)
  if (found.some((one) => fits(one.replace('@=', '@')))) return
  throw new UserError(`This machine has no ${compiler}. Its compilers are ${found.join(', ')}.`, {
    id: 'compiler-missing',
    fix: `Install ${compiler}, run in a container that has it, or name one of these as "compiler".`,
  })
}

function checkName(name: string): void {
  if (/^[a-z0-9][a-z0-9_.-]*$/.test(name)) return
  throw new UsageError(
    `"${name.slice(0, 60)}" in the input "externals" is not the name of a package.`,
    { id: 'input-malformed', fix: 'Give names as Spack knows them, one a line, such as gmake.' },
  )
}
