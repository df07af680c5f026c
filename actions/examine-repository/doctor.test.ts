import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { withGhcr } from '@pakages/testing/oci/with-ghcr'
import { FAULTS } from './faults.ts'
import { FOR_SPACK } from './not-for-us.ts'
import { presentExamination } from './summary.ts'
import { inputs } from './testing/broken.ts'
import { BROKEN_RECIPES } from './testing/broken-recipes.ts'
import { BROKEN_REGISTRIES } from './testing/broken-registries.ts'
import { BROKEN_WORKFLOWS } from './testing/broken-workflows.ts'
import { HealthyRepository } from './testing/healthy-repository.ts'

let repository: HealthyRepository
beforeEach(() => {
  repository = new HealthyRepository()
})
afterEach(() => repository.dispose())

const BROKEN = [...BROKEN_RECIPES, ...BROKEN_WORKFLOWS, ...BROKEN_REGISTRIES]

const path = mkdtempSync(join(tmpdir(), 'pakages-empty-'))
afterEach(() => rmSync(path, { recursive: true, force: true }))

describe('doctor', () => {
  test('is silent on what init writes', async () => {
    const healthy = { found: [], unchecked: [FOR_SPACK] }
    expect(await repository.examine()).toEqual(healthy)
    await repository.push('one')
    await repository.index()
    expect(await repository.examine()).toEqual(healthy)
  })

  test.each(['.', 'updates', 'failing'])('is silent on examples/%s', async (folder) => {
    const root = join(import.meta.dirname, '..', '..', 'examples', folder)
    const examples = HealthyRepository.of(root)
    try {
      expect((await examples.examine()).found).toEqual([])
    } finally {
      examples.dispose()
    }
  })

  test.each(BROKEN)(
    'names %s and nothing else, with what mends it',
    async (id, breaks, place, mends) => {
      await breaks(repository)
      const { found } = await repository.examine(id === 'no-compiler' ? { path } : {})
      const others = id === 'binaries-unpadded' ? ['index-stale', 'binaries-unsigned'] : []
      expect(found.map((one) => one.id).filter((one) => !others.includes(one))).toEqual([id])
      const told = found.find((one) => one.id === id)!
      const at =
        told.at && [told.at.file, told.at.line].filter((part) => part !== undefined).join(':')
      expect(at?.replace(/:1$/, '')).toBe(place)
      expect(told.fix).toContain(mends)
      expect(
        (
          await repository.examine({ ignore: [id], ...(id === 'no-compiler' && { path }) })
        ).found.map((one) => one.id),
      ).not.toContain(id)
    },
  )

  test('names a package that does not let the token in, as ghcr.io answers then', () =>
    withGhcr(
      { public: false, user: { username: 'somebody', password: 'else' } },
      async (registry) => {
        repository.registry = registry
        const { found } = await repository.examine()
        expect(found).toMatchObject([
          { id: 'package-denied', fix: expect.stringContaining('role Write') },
        ])
      },
    ))

  test('knows every fault by a repository that has it', () => {
    const told = new Set<string>([...BROKEN.map(([id]) => id), 'package-denied'])
    expect(Object.keys(FAULTS).filter((id) => !told.has(id))).toEqual([])
    expect(BROKEN.length).toBeGreaterThanOrEqual(25)
  })
})

test('what fails later makes the action fail, with its page; what only works worse does not', async () => {
  repository.remove('.github/dependabot.yml')
  const worse = presentExamination(await repository.examine())
  expect(worse.failure).toBeUndefined()
  expect(worse.summary).toContain('docs/troubleshooting.md#pins-unattended')
  inputs('target: native')(repository)
  const failing = presentExamination(await repository.examine())
  expect(failing.failure?.message).toBe('1 thing will fail: target-drifting.')
  expect(failing.outputs.faults).toBe('pins-unattended\ntarget-drifting')
})

test('an id that there is not is refused', async () => {
  await expect(repository.examine({ ignore: ['nothing'] })).rejects.toThrow(
    '"ignore" is not a list of faults: "nothing"',
  )
})
