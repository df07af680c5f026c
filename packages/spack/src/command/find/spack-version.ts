import { readFile, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '@pakages/core'
import { commitOf, type Git } from '@pakages/repository'
import { z } from 'zod'
import { keptAnswer } from '../kept/kept-answer.ts'
import { spackEnvironment } from '../process-environment.ts'
import { parseSpackRelease, type SpackRelease } from '../version.ts'

/** Only a version is kept: why a Spack does not run may be mended. */
const answerType = z
  .object({ exitCode: z.number(), stdout: z.string(), stderr: z.string() })
  .refine(({ exitCode, stdout }) => exitCode === 0 && parseSpackRelease(stdout) !== undefined)

/**
 * The version of the Spack in a folder, or why it cannot be told.
 * @throws UserError where there is no Python for it.
 */
export async function spackVersion(
  git: Git,
  root: string,
  cacheFolder: string,
): Promise<SpackRelease | string> {
  const from = await whatItFollowsFrom(git, root)
  const { exitCode, stdout, stderr } = await keptAnswer(
    { cacheFolder, about: 'version', from, type: answerType },
    () =>
      git.processes.run(join(root, 'bin', 'spack'), ['--version'], {
        env: spackEnvironment(git.env, cacheFolder),
        signal: git.signal,
        keep: 65_536,
      }),
  )
  if (exitCode === 0)
    return parseSpackRelease(stdout) ?? `${root} says it is "${stdout.trim().slice(0, 60)}"`
  if (/requires.*python|python.*not found|No such file.*python/is.test(stderr)) {
    throw new UserError('Spack needs Python 3, and finds none.', {
      id: 'python-missing',
      fix: 'Install python3, or set SPACK_PYTHON to an interpreter.',
    })
  }
  return `${root} does not run (${stderr.trim().split('\n').at(-1) ?? `exit code ${exitCode}`})`
}

/** Undefined for what is no Spack, and for one that is asked anew. */
async function whatItFollowsFrom(git: Git, root: string): Promise<unknown> {
  try {
    const [folder, code, program, commit] = await Promise.all([
      realpath(root),
      readFile(join(root, 'lib', 'spack', 'spack', '__init__.py'), 'utf8'),
      stat(join(root, 'bin', 'spack')),
      commitOf(git, root),
    ])
    const { size, mtimeMs, ino } = program
    return [folder, code, size, mtimeMs, ino, commit, git.env['PATH'], git.env['SPACK_PYTHON']]
  } catch {
    return undefined
  }
}
