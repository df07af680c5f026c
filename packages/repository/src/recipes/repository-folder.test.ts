import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { repositoriesIn } from './repository-folder.ts'

describe('repositoriesIn', () => {
  let root: string
  const repository = async (folder: string, yaml: string): Promise<void> => {
    await mkdir(join(root, folder), { recursive: true })
    await writeFile(join(root, folder, 'repo.yaml'), yaml)
  }
  const V2 = (namespace: string): string => `repo:\n  namespace: ${namespace}\n  api: v2.0\n`

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'pakages-'))
  })
  afterEach(() => rm(root, { recursive: true, force: true }))

  test.each([['spack_repo/acme'], ['repos/spack_repo/acme']])(
    'finds the repository in %s',
    async (folder) => {
      await repository(folder, V2('acme'))
      expect(await repositoriesIn(root, 'repository')).toEqual([
        {
          folder: join(root, folder),
          namespace: 'acme',
          packages: join(root, folder, 'packages'),
          before2: false,
        },
      ])
    },
  )

  test('takes the folder itself, also of the first API', async () => {
    await repository('', 'repo:\n  namespace: old\n')
    expect(await repositoriesIn(root, 'repository')).toEqual([
      { folder: root, namespace: 'old', packages: join(root, 'packages'), before2: true },
    ])
  })

  test('takes the namespace from the place of the folder, as Spack does from package API 2.0 on', async () => {
    await repository('spack_repo/acme', 'repo:\n  api: v2.2\n')
    expect(await repositoriesIn(root, 'repository')).toMatchObject([{ namespace: 'acme' }])
    await repository('spack_repo/deep/er', 'repo:\n  api: v2.2\n')
    expect(await repositoriesIn(join(root, 'spack_repo/deep/er'), 'repository')).toMatchObject([
      { namespace: 'deep.er' },
    ])
  })

  test('finds the recipes where "subdirectory" says', async () => {
    await repository('', 'repo:\n  namespace: old\n  subdirectory: recipes\n')
    expect(await repositoriesIn(root, 'repository')).toMatchObject([
      { packages: join(root, 'recipes') },
    ])
  })

  test('finds several, by name', async () => {
    await repository('spack_repo/b', V2('b'))
    await repository('spack_repo/a', V2('a'))
    expect((await repositoriesIn(root, 'repository')).map(({ namespace }) => namespace)).toEqual([
      'a',
      'b',
    ])
  })

  test('says what to do when there is none', async () => {
    await expect(repositoriesIn(root, 'repository')).rejects.toThrow(
      'is not a Spack package repository',
    )
    await expect(repositoriesIn(join(root, 'nowhere'), 'repository')).rejects.toThrow(
      'There is no folder',
    )
  })

  test.each([
    ['no YAML', 'repo: [', 'is not a valid repo.yaml'],
    ['no namespace', 'repo: {}', 'repo.namespace'],
    ['an evil namespace', 'repo: {namespace: "../x"}', 'not a namespace'],
    ['another document', '[]', 'is not a valid repo.yaml'],
    ['a bad API', 'repo: {namespace: a, api: 2}', 'repo.api'],
    ['a subdirectory that climbs out', 'repo: {namespace: a, subdirectory: ../x}', 'subdirectory'],
  ])('refuses a repo.yaml with %s', async (_, yaml, message) => {
    await repository('', yaml)
    await expect(repositoriesIn(root, 'repository')).rejects.toThrow(message)
  })

  test('says of a repository without "api" just that, where it lies or is written as those of API v2', async () => {
    const told: unknown = expect.objectContaining({
      message: expect.stringContaining('has no "api"'),
      fix: 'Write "api: v2.0" into it, below "repo:", beside "namespace".',
    })
    await repository('spack_repo/acme', 'repo:\n  namespace: acme\n')
    await expect(repositoriesIn(root, 'repository')).rejects.toEqual(told)
    await repository('old', 'repo:\n  namespace: acme\n')
    await mkdir(join(root, 'old/packages/my_tool'), { recursive: true })
    const recipe = join(root, 'old/packages/my_tool/package.py')
    await writeFile(recipe, 'from spack.package import *\n')
    expect(await repositoriesIn(join(root, 'old'), 'repository')).toMatchObject([{ before2: true }])
    await writeFile(recipe, 'from spack_repo.builtin.build_systems.cmake import CMakePackage\n')
    await expect(repositoriesIn(join(root, 'old'), 'repository')).rejects.toEqual(told)
  })

  test('says where a repository of API v2 must lie', async () => {
    await repository('', V2('acme'))
    await expect(repositoriesIn(root, 'repository')).rejects.toThrow(
      'must lie in a folder spack_repo/acme',
    )
  })
})
