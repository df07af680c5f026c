import { describe, expect, test } from '@jest/globals'
import { environmentType } from './environment.ts'

const hash = 'a'.repeat(32)
const other = 'b'.repeat(32)
const read = (own: unknown[]) =>
  environmentType.safeParse({ specs: [{ hash, own, dependencies: [] }] })

describe('pakages.environment/1', () => {
  test('takes every change that Spack knows, with prefixes by hash', () => {
    const own = [
      { do: 'set', name: 'A_HOME', value: [{ prefix: hash }, '/share'] },
      { do: 'append-flags', name: 'FLAGS', value: '-O2', separator: ' ' },
      { do: 'unset', name: 'GONE' },
      { do: 'prune-duplicate-paths', name: 'PATH' },
    ]
    const dependencies = [{ hash: other, modifications: [own[0]] }]
    expect(environmentType.safeParse({ specs: [{ hash, own, dependencies }] }).success).toBe(true)
  })

  const refused: [string, unknown][] = [
    ['a name that a shell would run', { do: 'set', name: 'A;id', value: '' }],
    ['a name that begins with a digit', { do: 'set', name: '1A', value: '' }],
    ['a name with a line end', { do: 'set', name: 'A\n', value: '' }],
    ['a byte that no variable can hold', { do: 'set', name: 'A', value: 'a\0b' }],
    ['that byte in a part', { do: 'set', name: 'A', value: ['a\0b', { prefix: hash }] }],
    [
      'a prefix by something else than a hash',
      { do: 'set', name: 'A', value: [{ prefix: '../x' }] },
    ],
    ['a change that nobody knows', { do: 'run', name: 'A', value: 'id' }],
    ['a key that nobody knows', { do: 'set', name: 'A', value: '', then: 'id' }],
    ['a separator that is empty', { do: 'append-path', name: 'A', value: '', separator: '' }],
    ['a value of many megabytes', { do: 'set', name: 'A', value: 'x'.repeat(32 * 1024 + 1) }],
  ]
  test.each(refused)('refuses %s', (_, modification) => {
    expect(read([modification]).success).toBe(false)
  })

  test('refuses more changes than make sense', () => {
    const one = { do: 'unset', name: 'A' }
    const many = (count: number): unknown[] => Array.from({ length: count }, () => one)
    expect(read(many(2000)).success).toBe(true)
    expect(read(many(2001)).success).toBe(false)
  })
})
