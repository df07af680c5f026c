import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { parseYaml, codeOf, messageOf, UserError } from '@pakages/core'
import { firstIssue } from '@pakages/model'
import { z } from 'zod'

/** A folder with `repo.yaml`, as read. */
export interface RepositoryFolder {
  /** Absolute. */
  readonly folder: string
  readonly namespace: string
  /** Where the folders of the recipes are: `packages` in it, or what `subdirectory` says. */
  readonly packages: string
  /** Whether it is of a package API before 2.0, whose folders are named like their packages. */
  readonly before2: boolean
}

const repoFile = z.object({
  repo: z.looseObject({
    namespace: z
      .string()
      .regex(/^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*$/, 'not a namespace')
      .optional(),
    api: z
      .string()
      .regex(/^v\d+\.\d+$/, 'not an API version such as v2.0')
      .optional(),
    subdirectory: z
      .string()
      .regex(/^(\.|\w[\w-]*)$/, 'not the name of a folder')
      .default('packages'),
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
      id: 'folder-missing',
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
      id: 'not-a-recipe-repository',
      fix: `Point the input "${input}" to the folder that holds repo.yaml, or make one with "spack repo create".`,
    },
  )
}

async function readRepository(folder: string): Promise<RepositoryFolder> {
  const file = join(folder, 'repo.yaml')
  const wrong = (what: string, cause?: unknown): UserError =>
    new UserError(`${file} is not a valid repo.yaml: ${what}.`, {
      id: 'repo-yaml-malformed',
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
    json = parseYaml(text, 'it')
  } catch (error) {
    throw wrong(messageOf(error).split('\n')[0]!, error)
  }
  const read = repoFile.safeParse(json)
  if (!read.success) throw wrong(firstIssue(read.error))
  const { namespace: named, api: stated, subdirectory } = read.data.repo
  const packages = join(folder, subdirectory)
  if (stated === undefined && (await isMeantFor2(folder, packages))) throw missingApi(file)
  const api = stated ?? API_WHEN_SILENT
  const before2 = /^v[01]\./.test(api)
  // From package API 2.0 on, the place of the folder says the namespace.
  const derived = before2 ? undefined : namespaceOf(folder)
  const namespace = named ?? derived
  if (namespace === undefined) throw wrong('repo.namespace: is missing')
  // Spack refuses such a folder with a text that does not say what to do.
  if (!before2 && derived !== namespace)
    throw wrong(
      `a repository with api ${api} must lie in a folder spack_repo/${namespace.replaceAll('.', '/')}`,
    )
  return { folder, namespace, packages, before2 }
}

/** What Spack takes a repository for that does not say its package API. */
const API_WHEN_SILENT = 'v1.0'

/** Recipes that are looked at: those of one repository are of one API. */
const RECIPES_ASKED = 20

const missingApi = (file: string): UserError =>
  new UserError(
    `${file} has no "api", and Spack takes such a repository for one of ${API_WHEN_SILENT}, in which recipes lie and are named differently: it would not find these.`,
    {
      id: 'repo-yaml-malformed',
      fix: 'Write "api: v2.0" into it, below "repo:", beside "namespace".',
      at: { file },
    },
  )

/**
 * Whether a repository that does not say so is of package API 2.0 or newer: by its place, which
 * only those have, or by a recipe that imports build systems as only theirs do.
 */
async function isMeantFor2(folder: string, packages: string): Promise<boolean> {
  if (namespaceOf(folder) !== undefined) return true
  const names = await readdir(packages).catch((): string[] => [])
  const texts = names
    .sort()
    .slice(0, RECIPES_ASKED)
    .map((name) => readFile(join(packages, name, 'package.py'), 'utf8').catch(() => ''))
  return (await Promise.all(texts)).some((text) =>
    /^[ \t]*(?:from|import)[ \t]+spack_repo\./m.test(text),
  )
}

/** `a.b` for `…/spack_repo/a/b`; undefined outside of a `spack_repo`. */
function namespaceOf(folder: string): string | undefined {
  const parts = folder.split(sep)
  const at = parts.lastIndexOf('spack_repo')
  return at < 0 || at === parts.length - 1 ? undefined : parts.slice(at + 1).join('.')
}
