import { beforeEach, describe, expect, test } from '@jest/globals'
import type { ConcreteDag, SpecHash } from '@pakages/model'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { dagOf, node, pushSpec } from '@pakages/testing/trust/spec-image'
import { readStaged, strangeLayers, type StagedImage } from './staged.ts'

const lib = node('lib', '1.0')
const app = node('app', '1.0', [lib])
const HASH = app['hash'] as SpecHash
const SAID = { rootfs: { type: 'layers', diff_ids: [`sha256:${'1'.repeat(64)}`] } }

describe('a staged image', () => {
  let place: MemoryRegistry
  const dag: ConcreteDag = dagOf(app, lib)
  beforeEach(() => {
    place = new MemoryRegistry()
  })
  /** Stages an image of the app, described by these nodes, and reads it as a promotion does. */
  async function read(nodes: readonly unknown[], config: Readonly<Record<string, unknown>> = SAID) {
    const { tag } = await pushSpec(place, app, 'the app', nodes, config)
    const read = await readStaged(place, [HASH, tag], dag, new Set([HASH]))
    return read && 'reasons' in read ? read.reasons : read
  }

  test('that is what the lock asks for is taken, with no layer but its own', async () => {
    const staged = (await read([app, lib])) as StagedImage
    expect(staged).toMatchObject({ spec: { name: 'app' } })
    expect(strangeLayers(staged, new Set([staged.image.layer.digest]), place)).toEqual([])
    expect(strangeLayers(staged, new Set(), place)).toEqual([
      expect.stringMatching(
        /^Its layer sha256:\w+ is of no package that is staged or published\.$/,
      ),
    ])
  })

  test('that brings what the lock does not know is refused, though each node has its hash', async () => {
    const evil = node('evil', '1.0')
    expect(await read([app, lib, evil])).toEqual([
      `It depends on evil/${String(evil['hash'])}, which the lock does not know.`,
    ])
  })

  test('that does not say what its tarball unpacks to is refused', async () => {
    expect(await read([app, lib], {})).toEqual([
      'Its image does not say what its tarball unpacks to.',
    ])
  })
})
