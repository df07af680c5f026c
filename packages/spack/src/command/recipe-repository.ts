import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { codeOf, messageOf, UserError } from '@pakages/core'
import { firstIssue } from '@pakages/model'
import { parse } from 'yaml'
import { z } from 'zod'

/** A folder with `repo.yaml`, as read. */
export interface RepositoryFolder {
  /** Absolute. */
  readonly folder: string
  readonly namespace: string
}

const repoFile = z.object({
  repo: z.looseObject({
    namespace: z
      .string()
      .regex(/^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/, 'not a namespace'),
    api: z
      .string()
      .regex(/^v\d+\.\d+$/, 'not an API version such as v2.0')
      .optional(),
  }),
})

/**
 * The recipe repositories that a folder is or holds: `repo.yaml` in the folder itself, or in
 * `spack_repo/NAMESPACE/` or `repos/spack_repo/NAMESPACE/` below it, sorted by namespace.
 * @param folder Absolute.
 * @param input The name of the input that gave it, for messages.
 * @throws UserError when there is none, or a `repo.yaml` is malformed.
 */
export async function repositoriesIn(folder: string, input: string): Promise<RepositoryFolder[]> {
  if (!existsSync(folder))
    throw new UserError(`There is no folder ${folder}.`, {
      fix: `Correct the input "${input}", or check the repository out first (actions/checkout).`,
    })
  if (existsSync(join(folder, 'repo.yaml'))) return [await readRepository(folder)]
  for (const parent of [join(folder, 'spack_repo'), join(folder, 'repos', 'spack_repo')]) {
    const names = (await readdir(parent).catch((): string[] => []))
      .sort()
      .filter((name) => existsSync(join(parent, name, 'repo.yaml')))
    if (names.length > 0)
      return Promise.all(names.map((name) => readRepository(join(parent, name))))
  }
  throw new UserError(
    `${folder} is not a Spack package repository: it has no repo.yaml, and none in spack_repo/NAMESPACE/.`,
    {
      fix: `Point the input "${input}" to the folder that holds repo.yaml, or make one with "spack repo create".`,
    },
  )
}

async function readRepository(folder: string): Promise<RepositoryFolder> {
  const file = join(folder, 'repo.yaml')
  const wrong = (what: string, cause?: unknown): UserError =>
    new UserError(`${file} is not a valid repo.yaml: ${what}.`, {
      fix: 'Write it as Spack does: "repo:", below it "namespace: NAME" and "api: v2.0".',
      at: { file },
      cause,
    })
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    throw wrong(`it cannot be read (${codeOf(error) ?? 'unknown error'})`, error)
  }
  let json: unknown
  try {
    json = parse(text)
  } catch (error) {
    throw wrong(messageOf(error).split('\n')[0]!, error)
  }
  const read = repoFile.safeParse(json)
  if (!read.success) throw wrong(firstIssue(read.error))
  const { namespace, api } = read.data.repo
  // Spack refuses such a folder with a text that does not say what to do.
  if (api !== undefined && !api.startsWith('v1.') && basename(dirname(folder)) !== 'spack_repo') {
    throw wrong(`a repository with api ${api} must lie in a folder spack_repo/${namespace}`)
  }
  return { folder, namespace }
}
