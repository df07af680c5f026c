import { describe, expect, test } from '@jest/globals'
import { RECIPES_RELEASE, SPACK_RELEASE } from '@pakages/spack'
import { lintedText as found } from '@pakages/testing/linted-text'
import { describeWith, program } from '@pakages/testing/requirements'
import { join } from 'node:path'
import { readBases } from './bases.ts'
import { containers } from './containers.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const files = containers(root)
const dockerfiles = files.filter(({ path }) => path.endsWith('/Dockerfile'))
const workflow = files.find(({ path }) => path.endsWith('containers.yml'))!.content

describe('the base containers', () => {
  test('are those of one definition, in Dockerfiles, workflow and list', () => {
    const { bases } = readBases(root)
    const page = files.find(({ path }) => path === 'docs/containers.md')!.content
    expect(bases.map(({ name }) => name)).toEqual([
      'ubuntu22.04',
      'ubuntu24.04',
      'debian12',
      'debian13',
      'rocky9',
    ])
    expect(dockerfiles.map(({ path }) => path)).toEqual(
      bases.map(({ name }) => `containers/${name}/Dockerfile`),
    )
    for (const { name, image } of bases) {
      expect(workflow).toContain(JSON.stringify({ name, image }))
      expect(page).toContain(`containers/${name}/Dockerfile`)
    }
  })

  test.each(dockerfiles)(
    '$path has Spack and recipes at the versions of the toolkit',
    ({ content }) => {
      expect(content).toContain(`--spack-ref ${SPACK_RELEASE} --recipes-ref ${RECIPES_RELEASE} `)
      expect(content).toContain('--padded-length 256')
      expect(content).toContain('--trusted-caches "${TRUSTED_CACHES}"')
    },
  )
})

describeWith(program('hadolint'), 'hadolint', () => {
  test.each(dockerfiles)('finds nothing in $path', ({ content }) => {
    expect(found('hadolint', [], 'Dockerfile', content)).toBe('')
  })

  test('finds something where there is something', () => {
    expect(found('hadolint', [], 'Dockerfile', 'FROM debian\nRUN cd /tmp\n')).toContain('DL3006')
  })
})

describeWith(program('actionlint'), 'actionlint', () => {
  test('finds nothing in the workflow', () => {
    expect(found('actionlint', [], 'containers.yml', workflow)).toBe('')
  })
})

describeWith(program('zizmor'), 'zizmor', () => {
  test('finds nothing in the workflow', () => {
    expect(
      found('zizmor', ['--offline', '--quiet', '--persona', 'auditor'], 'containers.yml', workflow),
    ).toBe('')
  })
})
