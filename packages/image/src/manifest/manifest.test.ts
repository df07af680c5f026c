import { describe, expect, test } from '@jest/globals'
import { digestOf } from '../content/digest-of.ts'
import { encode } from '../content/json.ts'
import { parseImageIndex, parseImageManifest } from './manifest.ts'

const one = { mediaType: 'application/x', digest: digestOf('x'), size: 1 }
const manifest = { schemaVersion: 2, config: one, layers: [one] }
const index = { schemaVersion: 2, manifests: [one] }

describe('what is no manifest of an image', () => {
  test.each<[string, Buffer, string]>([
    ['nothing', Buffer.from(''), 'it is not JSON'],
    ['a list', encode([]), 'the document'],
    ['an index', encode(index), 'config'],
    ['of another version', encode({ ...manifest, schemaVersion: 1 }), 'schemaVersion'],
    ['without a digest', encode({ ...manifest, config: { ...one, digest: 'x' } }), 'config.digest'],
    ['of negative size', encode({ ...manifest, layers: [{ ...one, size: -1 }] }), 'layers.0.size'],
    ['of half a byte', encode({ ...manifest, layers: [{ ...one, size: 0.5 }] }), 'layers.0.size'],
  ])('%s is told, with what is wrong', (_, bytes, where) => {
    const read = (): unknown => parseImageManifest(bytes, 'oci://here/a:b')
    expect(read).toThrow(`oci://here/a:b is not an image manifest: ${where}`)
    expect(read).toThrow(expect.objectContaining({ failure: 'malformed' }))
  })
})

test('an index keeps what it says of its entries, such as their platform', () => {
  const platform = { os: 'linux', architecture: 'arm64' }
  const read = parseImageIndex(encode({ ...index, manifests: [{ ...one, platform }] }), 'it')
  expect(read.manifests).toEqual([{ ...one, platform }])
})
