import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { MemoryHost } from '@pakages/core/fakes'
import { digestOf } from '@pakages/image'
import { hexOf, type SbomReport, type SpecHash } from '@pakages/model'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { node, pushSpec, type PushedSpec } from '@pakages/testing/trust/spec-image'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { attachSboms, type Targets } from './sboms.ts'

const folder = mkdtempSync(join(tmpdir(), 'pakages-sboms-'))
afterAll(() => rmSync(folder, { recursive: true }))

const CYCLONEDX = 'application/vnd.cyclonedx+json'
/** The most requests for referrers that were under way at once. */
let most: number
class SlowRegistry extends MemoryRegistry {
  #now = 0
  override async referrers(...of: Parameters<MemoryRegistry['referrers']>) {
    most = Math.max(most, ++this.#now)
    await setTimeout(5)
    this.#now--
    return super.referrers(...of)
  }
}

let registry: MemoryRegistry
let host: MemoryHost
let zlib: PushedSpec
let index: PushedSpec
beforeEach(async () => {
  most = 0
  host = new MemoryHost()
  registry = new SlowRegistry('oci://registry.example/acme/cache')
  zlib = await pushSpec(registry, node('zlib', '1.3.1'), 'zlib')
  index = await pushSpec(registry, node('index', '1'), 'stands for the image of the index')
})

/** Writes an SBOM of a spec, or of the whole lock. @returns its entry in the report. */
function sbom(hash: SpecHash | undefined, name: string): SbomReport['files'][number] {
  const text = JSON.stringify({ bomFormat: 'CycloneDX', name })
  writeFileSync(join(folder, name), text)
  return {
    ...(hash && { hash }),
    format: 'cyclonedx',
    version: '1.6',
    mediaType: CYCLONEDX,
    file: name,
    digest: digestOf(text),
    components: 1,
  }
}

const attachAll = (files: SbomReport['files'], targets: Partial<Targets> = {}) =>
  attachSboms(
    {
      registry,
      report: { files },
      folder,
      pushed: { specs: [{ ...zlib, outcome: 'present' }], index },
      concurrency: 2,
      ...targets,
    },
    host,
  )

describe('SBOMs', () => {
  test('go to the image that they describe; that of the lock to the index', async () => {
    const attached = await attachAll([sbom(zlib.hash, 'z.json'), sbom(undefined, 'lock.json')])
    expect(attached).toStrictEqual([
      { subject: zlib.manifest, artifactType: CYCLONEDX, manifest: expect.any(String) },
      { subject: index.manifest, artifactType: CYCLONEDX, manifest: expect.any(String) },
    ])
    for (const { subject, manifest } of attached)
      expect(await registry.referrers(subject, CYCLONEDX)).toMatchObject([{ digest: manifest }])
    expect(host.messages('debug').sort()).toStrictEqual([
      'Attached lock.json to index.spack',
      `Attached z.json to ${zlib.hash}`,
    ])
  })

  test('of what was not pushed, and of an index that was left alone, are passed over', async () => {
    const other = 'x'.repeat(32) as SpecHash
    const files = [sbom(other, 'x.json'), sbom(undefined, 'lock.json')]
    expect(await attachAll(files, { pushed: { specs: [zlib] } })).toStrictEqual([])
    expect(await registry.referrers(index.manifest)).toStrictEqual([])
  })

  test('leave the one of their kind that is there, which is what is told', async () => {
    const first = await attachAll([sbom(zlib.hash, 'first.json')])
    expect(await attachAll([sbom(zlib.hash, 'second.json')])).toStrictEqual(first)
    expect(await registry.referrers(zlib.manifest)).toHaveLength(1)
    const spdx = { ...sbom(zlib.hash, 'z.spdx.json'), mediaType: 'application/spdx+json' }
    expect(await attachAll([spdx])).toHaveLength(1)
    expect(await registry.referrers(zlib.manifest)).toHaveLength(2)
  })

  test('are attached so many at once, and no more', async () => {
    const files = Array.from({ length: 6 }, (_, at) => ({
      ...sbom(zlib.hash, `${at}.json`),
      mediaType: `application/x-${at}+json`,
    }))
    expect(await attachAll(files)).toHaveLength(6)
    expect(most).toBe(2)
  })

  test('that are gone end the push with what to do', async () => {
    const file = sbom(zlib.hash, 'gone.json')
    rmSync(join(folder, 'gone.json'))
    await expect(attachAll([file])).rejects.toMatchObject({
      message: `The SBOM ${join(folder, 'gone.json')} cannot be read.`,
      fix: 'Run "sbom" again.',
      cause: expect.objectContaining({ code: 'ENOENT' }),
    })
  })

  test('that were changed are attached to nothing', async () => {
    const file = sbom(zlib.hash, 'z.json')
    writeFileSync(join(folder, 'z.json'), 'changed')
    await expect(attachAll([file])).rejects.toMatchObject({
      message: `The SBOM ${join(folder, 'z.json')} was changed after it was written: its sha256 is not ${hexOf(file.digest)}.`,
      fix: 'Run "sbom" again.',
    })
    expect(await registry.referrers(zlib.manifest)).toStrictEqual([])
  })
})
