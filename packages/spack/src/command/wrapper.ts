import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** What a wrapper calls, and with what. */
export interface WrapperSettings {
  readonly program: string
  readonly scope: string
  /**
   * The folder that stands for the user's configuration: what `spack mirror add` and the like write
   * goes there.
   */
  readonly userScope: string
  readonly env: Readonly<Record<string, string>>
}

/**
 * Writes a program `spack` that calls the real one with the run's scope and environment: later
 * steps of a job see the configuration of the run by calling `spack`, and nothing of the user's is
 * read or changed. Other variables are handed on.
 */
export async function writeWrapper(
  file: string,
  { program, scope, userScope, env }: WrapperSettings,
): Promise<void> {
  // Without a user scope Spack would write settings into its own folder.
  const { SPACK_DISABLE_LOCAL_CONFIG: _, ...rest } = env
  const variables = {
    ...rest,
    SPACK_USER_CONFIG_PATH: userScope,
    SPACK_SYSTEM_CONFIG_PATH: `${userScope}/no-system-scope`,
  }
  const exports = Object.entries(variables)
    .filter(([name]) => name.startsWith('SPACK_'))
    .map(([name, value]) => `export ${name}=${quoted(value)}`)
  await mkdir(dirname(file), { recursive: true })
  await mkdir(userScope, { recursive: true })
  await writeFile(
    file,
    ['#!/bin/sh', ...exports, `exec ${quoted(program)} -C ${quoted(scope)} "$@"`, ''].join('\n'),
  )
  await chmod(file, 0o755)
}

/** A word of a POSIX shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
