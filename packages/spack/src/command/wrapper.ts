import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Writes a program `spack` that calls the real one with the run's scope and environment: later steps of a job see the
 * configuration of the run by calling `spack`, and nothing of the user's is changed. Other variables are handed on.
 */
export async function writeWrapper(file: string, program: string, scope: string, env: Readonly<Record<string, string>>): Promise<void> {
  const own = Object.entries(env).filter(([name]) => name.startsWith('SPACK_')).map(([name, value]) => `export ${name}=${quoted(value)}`)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, ['#!/bin/sh', ...own, `exec ${quoted(program)} -C ${quoted(scope)} "$@"`, ''].join('\n'))
  await chmod(file, 0o755)
}

/** A word of a POSIX shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
