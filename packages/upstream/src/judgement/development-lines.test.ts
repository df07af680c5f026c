import { expect, test } from '@jest/globals'
import { oddLines } from './development-lines.ts'

const named = (...versions: string[]) => versions.map((version) => ({ name: version, version }))
const refuses = (known: string[], version: string, upstream: string[] = []): boolean =>
  oddLines(known, named(...upstream, version))({ name: version, version }) !== undefined

test.each([
  ['root', ['6.36.06', '6.32.20', '6.30.08', '6.28.12', '6.26.16', '6.24.06'], '6.39.01'],
  ['perl', ['5.42.0', '5.40.2', '5.39.10', '5.38.2', '5.36.3', '5.34.1', '5.32.1'], '5.43.5'],
])(
  'an odd line of %s leads to an even one, as the versions show that people took',
  (_, known, version) => {
    expect(refuses(known, version)).toBe(true)
    expect(
      refuses(
        known,
        version.replace(/\.(\d+)\./, (_all, minor) => `.${Number(minor) + 1}.`),
      ),
    ).toBe(false)
  },
)

test('two even lines say it where people left a whole odd one out between them', () => {
  const odd = ['9.19.0', '9.19.1', '9.19.2', '9.19.3', '9.19.4']
  expect(refuses(['9.20.0', '9.18.28'], '9.21.16', odd)).toBe(true)
  expect(refuses(['9.20.0', '9.18.28'], '9.21.16', odd.slice(1))).toBe(false)
})

test.each([
  ['few lines', ['1.8.0', '1.6.0', '1.4.0', '1.2.0'], '1.9.0'],
  [
    'odd ones among them',
    ['1.10.0', '1.9.0', '1.8.0', '1.6.0', '1.5.0', '1.4.0', '1.2.0'],
    '1.11.0',
  ],
  ['lines that lie far apart', ['0.106.0', '0.74.0', '0.68.0', '0.54.0', '0.40.0'], '0.109.0'],
  ['first numbers that count', ['16.0.0', '15.0.0', '14.0.0', '13.0.0', '12.0.0'], '17.1.0'],
])('nothing is told by %s', (_, known, version) => {
  expect(refuses(known, version)).toBe(false)
})

const line = (name: string, releases: number): string[] =>
  Array.from({ length: releases }, (_, at) => `${name}.${at}`)

test.each([
  [
    'are short (typos)',
    ['1.32.0', '1.30.2', '1.28.4'],
    [...line('1.29', 11), ...line('1.31', 3)],
    '1.35.1',
  ],
  ['have another first number', ['3.2.0', '3.0.0', '1.8.0'], line('2.1', 6), '3.3.0'],
  ['lie far below the newest (hugo)', ['0.106.0', '0.74.3'], line('0.91', 6), '0.109.0'],
])('lines that people passed over say nothing where they %s', (_, known, upstream, version) => {
  expect(refuses(known, version, upstream)).toBe(false)
})
