import { describe, expect, test } from '@jest/globals'
import type { BuildTarget } from '@pakages/core'
import { tellOtherTarget } from './tell-other-target.ts'

function warnings(platform: string, systems: readonly string[] | undefined): string[] {
  const told: string[] = []
  const targets = systems?.map((system): BuildTarget =>
    system === '' ? { name: 'own' } : { name: system, system },
  )
  tellOtherTarget(platform, targets, { warning: (message) => void told.push(message) })
  return told
}

describe('a build where pakages.json names targets', () => {
  test('warns on another system, and names a container of one', () => {
    expect(warnings('linux-debian12', ['rocky9', 'ubuntu24.04'])).toEqual([
      'pakages.json names the targets rocky9, ubuntu24.04, and this is debian12: its binaries are for debian12. Run the job in a base container, such as ghcr.io/syspack/pakages/rocky9.',
    ])
  })

  test('names no container where there is none for a target', () => {
    expect(warnings('linux-debian12', ['alpine3'])).toEqual([
      'pakages.json names the targets alpine3, and this is debian12: its binaries are for debian12. Run the job on one of them, or in a container of one.',
    ])
  })

  test('says nothing on one of them, or where none are named', () => {
    expect(warnings('linux-ubuntu24.04', ['rocky9', 'ubuntu24.04'])).toEqual([])
    expect(warnings('linux-debian12', undefined)).toEqual([])
    expect(warnings('linux-debian12', ['rocky9', ''])).toEqual([])
  })
})
