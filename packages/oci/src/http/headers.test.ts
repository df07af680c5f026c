import { describe, expect, test } from '@jest/globals'
import { parseChallenges } from './challenge.ts'
import { nextLink } from './link.ts'

describe('WWW-Authenticate', () => {
  test('scheme and parameter names are read in any case, values may be quoted', () => {
    expect(
      parseChallenges(
        'BEARER Realm="https://ghcr.io/token",Service=ghcr.io, scope="repository:a/b:pull,push"',
      ),
    ).toEqual([
      {
        scheme: 'bearer',
        parameters: {
          realm: 'https://ghcr.io/token',
          service: 'ghcr.io',
          scope: 'repository:a/b:pull,push',
        },
      },
    ])
  })

  test('several challenges in one header', () => {
    expect(
      parseChallenges(
        'Basic realm="a \\"quoted\\" one", Bearer realm="https://x/token" , Negotiate',
      ).map((one) => one.scheme),
    ).toEqual(['basic', 'bearer', 'negotiate'])
    expect(parseChallenges('Basic realm="a \\"quoted\\" one"')[0]!.parameters['realm']).toBe(
      'a "quoted" one',
    )
  })

  test.each([
    ['after a comma and blanks', ' ,\t , Bearer realm=x', { realm: 'x' }],
    ['with blanks around the sign', 'Bearer realm \t=\t "x"', { realm: 'x' }],
    ['the first of two of one name', 'Bearer realm="x", REALM="y"', { realm: 'x' }],
    ['also where that is empty', 'Bearer realm="", realm="y"', { realm: '' }],
    ['an empty one without quotes', 'Bearer a=, realm=x', { a: '', realm: 'x' }],
    [
      'up to the next comma',
      'Bearer realm=https://x/?a=b,c=d',
      { realm: 'https://x/?a=b', c: 'd' },
    ],
    ['each escaped character as itself', 'Bearer a="\\a\\\\\\""', { a: 'a\\"' }],
    ['no more after what cannot be read', 'Bearer a=b, "c", realm=x', { a: 'b' }],
    [
      'names of any characters of a token',
      "Bearer !#$%&'*+.^_`|~0-9A-z=1",
      { "!#$%&'*+.^_`|~0-9a-z": '1' },
    ],
  ])('of its parameters are read: %s', (_, header, parameters) => {
    expect(parseChallenges(header)[0]).toEqual({ scheme: 'bearer', parameters })
  })

  test.each([
    ['nothing', ''],
    ['commas', ',,,'],
    ['an open quote', 'Bearer realm="abc'],
    ['a name like an object property', 'Bearer __proto__="x"'],
  ])('survives %s', (_, header) => {
    expect(parseChallenges(header).every(({ scheme }) => scheme === 'bearer')).toBe(true)
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
  })

  test('a long hostile header takes no long time', () => {
    const started = performance.now()
    parseChallenges(`Bearer ${'a '.repeat(8000)}`)
    parseChallenges(`Bearer a="${'\\'.repeat(16_000)}`)
    nextLink(`<x>${'; '.repeat(8000)}`)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe('Link', () => {
  test.each([
    ['quoted', '</v2/a/tags/list?last=b&n=100>; rel="next"', '/v2/a/tags/list?last=b&n=100'],
    ['not quoted', '</x>;rel=next', '/x'],
    [
      'after another link, with other parameters',
      '</first>; rel="first", </x,y>; title="a, b"; rel="next last"',
      '/x,y',
    ],
    ['with spaces around the sign', '</x> ; rel = next', '/x'],
    ['in capitals', '</x>; REL="NEXT"', '/x'],
    ['a parameter that only begins like it', '</x>; relation=next', undefined],
    ['one that says nothing of itself', '</x>; title="next"', undefined],
    ['none', '</x>; rel="prev"', undefined],
    ['no header', undefined, undefined],
  ])('%s', (_, header, target) => {
    expect(nextLink(header)).toBe(target)
  })
})
