import { beforeEach, describe, expect, test } from '@jest/globals'
import { digestOf, encode } from '@pakages/image'
import { lockJson, type GenerationRecord } from '@pakages/model'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { dagOf, node } from '@pakages/testing/trust/spec-image'
import { readGeneration, writeGeneration } from './generation-image.ts'
import { generationTag } from './generation-tags.ts'

const ID = '0123456789ab'
const lock = encode(lockJson(dagOf(node('app', '1.0'))))
const record: GenerationRecord = {
  number: 3,
  id: ID,
  recorded: '2026-11-20T10:00:00.000Z',
  roots: [],
  lock: digestOf(lock),
  specs: [],
  recipes: [],
}

let registry: MemoryRegistry
beforeEach(() => {
  registry = new MemoryRegistry()
})

/** What is read under the tag of generation 3 after something was stored there. */
async function read(stored: GenerationRecord, withLock: Uint8Array = lock): Promise<unknown> {
  const tag = generationTag(3, ID)
  await writeGeneration(registry, tag, stored, withLock, { source: undefined, revision: undefined })
  return readGeneration(registry, { tag, number: 3, id: ID })
}

describe('what is no generation of its tag is refused:', () => {
  test('as it was written it is read', async () => {
    await expect(read(record)).resolves.toMatchObject({ record: { number: 3, id: ID } })
  })

  test.each<[what: string, stored: GenerationRecord, withLock: Uint8Array]>([
    ['another number', { ...record, number: 4 }, lock],
    ['the id of another push', { ...record, id: 'ba9876543210' }, lock],
    ['another lock than it names', record, encode(lockJson(dagOf(node('app', '1.1'))))],
    [
      'a package that its lock does not describe',
      {
        ...record,
        specs: [{ hash: dagOf(node('app', '1.1')).roots[0]!, manifest: digestOf('x') }],
      },
      lock,
    ],
  ])('%s', async (_, stored, withLock) => {
    await expect(read(stored, withLock)).rejects.toThrow('is no generation: ')
  })
})
