import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { PrefixMap } from './prefix-map.ts'

const path = fc
  .array(fc.constantFrom('a', 'b', 'ab', '/', '-', '\xff'), { minLength: 0, maxLength: 6 })
  .map((parts) => Buffer.from(`/${parts.join('')}`, 'latin1'))

describe('a map of prefixes', () => {
  test('finds the longest that stands at a place, among any', () => {
    fc.assert(
      fc.property(fc.array(path, { maxLength: 12 }), path, path, (froms, start, rest) => {
        const map = PrefixMap.from(froms.map((from) => [from, '/somewhere/else/entirely']))
        const bytes = Buffer.concat([Buffer.from('x'), start, rest])
        const fitting = froms
          .filter((from) => bytes.subarray(1, 1 + from.length).equals(from))
          .sort((one, other) => other.length - one.length)
        expect(map.at(bytes, 1)?.from.toString('latin1')).toBe(fitting[0]?.toString('latin1'))
      }),
      { numRuns: 2000 },
    )
  })

  test('finds every place where one stands, in order', () => {
    fc.assert(
      fc.property(fc.array(path, { maxLength: 12 }), fc.array(path), (froms, parts) => {
        const map = PrefixMap.from(froms.map((from) => [from, '/somewhere/else/entirely']))
        const bytes = Buffer.concat(parts)
        const search = map.search(bytes)
        const found: number[] = []
        for (let at = search.from(0); at !== undefined; at = search.from(at + 1)) found.push(at)
        const all = [...bytes.keys()].filter((at) => map.at(bytes, at) !== undefined)
        expect(found).toEqual(found.toSorted((one, other) => one - other))
        expect(found).toEqual(expect.arrayContaining(all))
      }),
      { numRuns: 1000 },
    )
  })

  test('is empty when nothing changes', () => {
    expect(PrefixMap.from([]).isEmpty).toBe(true)
    expect(PrefixMap.from([['/a', '/a']]).isEmpty).toBe(true)
    expect(PrefixMap.from([['/a', '/b']]).isEmpty).toBe(false)
  })

  test('drops a pair that changes nothing, so that a shorter one counts: as Spack does', () => {
    const map = PrefixMap.from([
      ['/a/b', '/a/b'],
      ['/a', '/x'],
    ])
    expect(map.replaceStart(Buffer.from('/a/b/c')).toString()).toBe('/x/b/c')
  })

  test('takes the last of two for one prefix', () => {
    const map = PrefixMap.from([
      ['/a', '/x'],
      ['/a', '/y'],
    ])
    expect(map.replaceStart(Buffer.from('/a')).toString()).toBe('/y')
  })

  test.each(['', 'relative'])('refuses %j, which would be found everywhere', (path) => {
    expect(() => PrefixMap.from([[path, '/x']])).toThrow(RangeError)
    expect(() => PrefixMap.from([['/x', path]])).toThrow(RangeError)
  })

  test('looks for what many prefixes have in common at once', () => {
    const many = Array.from({ length: 1000 }, (_, index) => `/root/of/all/package-${index}`)
    const map = PrefixMap.from(many.map((from) => [from, '/n']))
    const search = map.search(Buffer.from('/root/else /root/of/all/package-77/x'))
    expect(search.from(0)).toBe(11)
    expect(search.from(12)).toBeUndefined()
  })
})
