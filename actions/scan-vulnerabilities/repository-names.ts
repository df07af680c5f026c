import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseIdentity } from '@pakages/advisories'
import { messageOf, NotChecked, parseYaml } from '@pakages/core'
import { firstIssue } from '@pakages/model'
import { recipeOf, type RepositoryFolder } from '@pakages/repository'
import { z } from 'zod'
import { IDENTITIES } from './known-as.ts'

const repoFile = z.looseObject({
  'known-as': z
    .record(z.string().min(1).max(200), z.array(z.string().max(1000)).min(1).max(100))
    .optional(),
})

/**
 * Names under which databases know the packages of a repository, by package: the key `known-as` of
 * its `repo.yaml`, beside `repo`, which Spack passes over.
 * @throws NotChecked when it is malformed, names no identity, or a package without a recipe there.
 */
export async function namesInRepository(
  repository: RepositoryFolder,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const file = join(repository.folder, 'repo.yaml')
  const names = Object.entries(await keyOf(file))
  for (const [name, identities] of names) {
    const wrong = identities.find((identity) => parseIdentity(identity) === undefined)
    if (wrong !== undefined)
      throw refused(file, `"${wrong.slice(0, 120)}" of ${name} names no identity`)
    if ((await recipeOf(repository, name)) === undefined)
      throw refused(file, `there is no recipe of "${name}" in this repository`)
  }
  return new Map(names)
}

async function keyOf(file: string): Promise<Readonly<Record<string, readonly string[]>>> {
  let content: unknown
  try {
    content = parseYaml(await readFile(file, 'utf8'), file)
  } catch (error) {
    throw refused(file, messageOf(error).split('\n')[0]!)
  }
  const read = repoFile.safeParse(content)
  if (read.success) return read.data['known-as'] ?? {}
  throw refused(file, firstIssue(read.error))
}

const refused = (file: string, why: string): NotChecked =>
  new NotChecked(`"known-as" in ${file} cannot be used: ${why}.`, {
    id: 'known-as-malformed',
    fix: `Write "known-as:", and below it "PACKAGE: [KIND:NAME]" for recipes of this repository; ${IDENTITIES}.`,
    at: { file },
  })
