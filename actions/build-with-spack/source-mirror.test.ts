import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { recipeFactsReport, workFolder, type RecipeFacts } from '@pakages/core'
import { MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { encode, RegistryError } from '@pakages/image'
import type { SpecHash } from '@pakages/model'
import { keepSources } from '@pakages/open/publishing'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { bringSources } from './source-mirror.ts'

const BYTES = Buffer.from('an archive')
const SHA = createHash('sha256').update(BYTES).digest('hex')
const HASH = 'a'.repeat(32) as SpecHash

describe('the source mirror', () => {
  let root: string
  let registry: MemoryRegistry
  let host: MemoryHost

  const facts = (more: Partial<RecipeFacts> = {}): RecipeFacts => ({
    hash: HASH,
    licenses: ['MIT'],
    maintainers: [],
    sources: [{ url: 'https://example.org/foo-1.0.tar.gz', sha256: SHA }],
    patches: [],
    ...more,
  })
  const specs = [{ hash: HASH, name: 'foo', version: '1.0' }]
  const ports = (machine: string) => {
    host = new MemoryHost({ workspace: root, env: { PAKAGES_CACHE: join(root, machine) } })
    return memoryPorts({ host, openRegistry: () => registry })
  }
  const archives = (machine: string): string =>
    join(root, machine, 'sources', '_source-cache', 'archive', SHA.slice(0, 2))
  const fetched = async (bytes: Uint8Array = BYTES): Promise<void> => {
    await mkdir(archives('first'), { recursive: true })
    await writeFile(join(archives('first'), `${SHA}.tar.gz`), bytes)
  }
  const mirror = 'oci://r.example/sources'
  const keep = async (found = facts()): Promise<void> => {
    const work = workFolder(join(root, 'work'))
    await recipeFactsReport.write(work.facts, { specs: [found] })
    await keepSources({ mirror, login: {}, specs, work }, ports('first'))
  }
  const bring = (): Promise<void> =>
    bringSources(
      {
        mirror,
        login: {},
        hashes: [HASH],
        work: workFolder(join(root, 'other work')),
        recipeFacts: async () => [facts()],
      },
      ports('second'),
    )

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'pakages sources-'))
    registry = new MemoryRegistry()
  })
  afterEach(() => rm(root, { recursive: true, force: true }))

  test('gives another machine what a build fetched, under the name that Spack looks for', async () => {
    await fetched()
    await keep()
    expect(await registry.tags()).toEqual([`source-${SHA}`])
    await bring()
    expect(await readFile(join(archives('second'), `${SHA}.tar.gz`))).toEqual(BYTES)
    expect(host.messages('info').join()).toContain('1 archive from the source mirror')
  })

  test('says of an archive what it is of, where it is from and under which licence', async () => {
    await fetched()
    await keep()
    const stored = await registry.manifest(`source-${SHA}`)
    expect(JSON.parse(Buffer.from(stored!.bytes).toString())).toMatchObject({
      annotations: {
        'org.opencontainers.image.title': 'sources of foo@1.0',
        'org.opencontainers.image.url': 'https://example.org/foo-1.0.tar.gz',
        'org.opencontainers.image.licenses': 'MIT',
      },
    })
  })

  test('sends nothing again, and asks for nothing that is there', async () => {
    await fetched()
    await keep()
    await keep()
    expect(host.messages('info').join()).toContain('0 archives of sources kept')
    await bring()
    registry = new MemoryRegistry()
    await bring()
    expect(await readdir(archives('second'))).toEqual([`${SHA}.tar.gz`])
  })

  test('keeps nothing without a known licence, and says so', async () => {
    await fetched()
    await keep(facts({ licenses: [] }))
    expect(await registry.tags()).toEqual([])
    expect(host.messages('notice').join()).toContain('no licence is known that allows it: foo@1.0')
  })

  test('keeps nothing whose bytes are others than its name says', async () => {
    await fetched(Buffer.from('something else'))
    await keep()
    expect(await registry.tags()).toEqual([])
    expect(host.messages('warning').join()).toContain('is not what its name says')
  })

  test.each<[string, (digest: string, size: number) => object]>([
    ['another archive', () => ({ digest: `sha256:${'0'.repeat(64)}`, size: 1 })],
    [
      'a name that leads elsewhere',
      (digest, size) => ({
        digest,
        size,
        annotations: { 'org.opencontainers.image.title': `${SHA}/../../evil` },
      }),
    ],
  ])('is not believed where its tag names %s, and upstream is asked', async (_, layer) => {
    await fetched()
    await keep()
    const stored = await registry.manifest(`source-${SHA}`)
    const manifest = JSON.parse(Buffer.from(stored!.bytes).toString()) as Record<string, unknown>
    const layers = [{ mediaType: 'x/y', ...layer(`sha256:${SHA}`, BYTES.length) }]
    registry.manifest = async () => ({ ...stored!, bytes: encode({ ...manifest, layers }) })
    await bring()
    expect(host.messages('warning').join()).toContain('is not the archive of that sha256')
    expect(await readdir(archives('second')).catch(() => [])).toEqual([])
  })

  test('that does not answer costs a warning, not the build', async () => {
    registry.manifest = () =>
      Promise.reject(
        new RegistryError('rate-limited', 'r.example is at its limit.', {
          id: 'registry-rate-limited',
          fix: 'Wait.',
        }),
      )
    await bring()
    expect(host.messages('warning')).toEqual([
      expect.stringContaining('r.example is at its limit. Wait.'),
    ])
  })
})
