import type { SpecHash } from '@pakages/model'
import { expect, test } from '@jest/globals'
import type { ChosenPackage } from './chosen.ts'
import { licenceEntries } from './licences.ts'
import type { PackedFiles } from './packed-package.ts'

const hash = 'abcdefg'.padEnd(32, 'a') as SpecHash

function pathsOf(version: string, texts: readonly string[], name = 'zlib'): string[] {
  const spec = { name, version, hash }
  const image = { annotations: { 'org.opencontainers.image.licenses': 'MIT' } }
  const licences = texts.map((path) => [Buffer.from(path).toString('latin1'), ''])
  const files = { licences } as unknown as PackedFiles
  const chosen = { spec, image } as unknown as ChosenPackage
  return licenceEntries([chosen], new Map([[hash, files]]), 'usr/share/licenses').map(
    ({ path }) => path,
  )
}

test('a version that is no name of a file leads nowhere else', () => {
  for (const version of ['../../../etc', '..', '/etc/passwd', '1/../../../x'])
    for (const path of pathsOf(version, ['LICENSE'])) {
      const parts = path.split('/')
      expect([parts.length, parts.slice(0, 3)]).toEqual([5, ['usr', 'share', 'licenses']])
      expect(parts.filter((part) => part === '..' || part === '.')).toEqual([])
    }
})

test('names are no longer than file systems take, and whole characters', () => {
  const deep = `share/${'ü'.repeat(120)}/${'x'.repeat(100)}/LICENSE`
  const paths = pathsOf('1'.repeat(300), [deep, `${'é'.repeat(150)}/COPYING`], 'n'.repeat(100))
  for (const part of paths.flatMap((path) => path.split('/'))) {
    expect(part.length).toBeLessThanOrEqual(255)
    const text = Buffer.from(part, 'latin1')
    expect(Buffer.from(text.toString('utf8')).equals(text)).toBe(true)
    expect(text.toString('utf8')).not.toContain('\ufffd')
  }
  expect(paths.map((path) => path.split('/').at(-1)!.slice(-7))).toEqual([
    'LICENSE',
    'COPYING',
    'entifier'.slice(-7),
  ])
})

test('a text that begins as a whiteout does, cut or not, is none', () => {
  const paths = pathsOf('1.0', [
    '.wh./LICENSE',
    `${'a'.repeat(300)}/.wh.${'b'.repeat(187)}/LICENSE`,
  ])
  expect(paths.filter((path) => /(?:^|\/)\.wh\./.test(path))).toEqual([])
})
