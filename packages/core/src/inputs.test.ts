import { describe, expect, test } from '@jest/globals'
import { UsageError } from './errors.ts'
import { choice, count, flag, list, parseInputs, secret, text } from './inputs.ts'

const read =
  (given: Record<string, string>) =>
  (name: string): string | undefined =>
    given[name]

describe('parseInputs', () => {
  test('gives every kind its type and its default', () => {
    const inputs = {
      specs: list('Specs.'),
      jobs: count('Jobs.', { default: 4 }),
      keep: flag('Keep.'),
      mode: choice('Mode.', ['a', 'b']),
      token: secret('Token.'),
      name: text('Name.'),
    }
    expect(parseInputs(inputs, read({}))).toEqual({
      specs: [],
      jobs: 4,
      keep: false,
      mode: 'a',
      token: undefined,
      name: undefined,
    })
  })

  test('takes lists line by line, without empty lines and comments', () => {
    expect(
      parseInputs(
        { specs: list('Specs.') },
        read({ specs: 'zlib\r\n\n  # not this\n libfoo@1.2 +shared \n' }),
      ).specs,
    ).toEqual(['zlib', 'libfoo@1.2 +shared'])
  })

  test('treats an empty text as not given, as GitHub passes it', () => {
    expect(parseInputs({ jobs: count('Jobs.', { default: 4 }) }, read({ jobs: ' ' })).jobs).toBe(4)
  })

  test('never takes an expression of the runner for a value', () => {
    expect(
      parseInputs({ token: secret('Token.', { default: '${{ github.token }}' }) }, read({})).token,
    ).toBeUndefined()
  })

  const refused: [
    string,
    (
      | ReturnType<typeof list>
      | ReturnType<typeof count>
      | ReturnType<typeof flag>
      | ReturnType<typeof choice>
      | ReturnType<typeof text>
    ),
    string,
    RegExp,
  ][] = [
    ['a number with a sign', count('N.'), '-1', /"x" is "-1"/],
    ['a number above the bound', count('N.', { max: 256 }), '257', /"x" is "257"/],
    ['a number with a fraction', count('N.'), '1.5', /"x" is "1.5"/],
    ['yes for true', flag('F.'), 'yes', /"x" is "yes"/],
    ['a choice that is not offered', choice('C.', ['one', 'two']), 'three', /"x" is "three"/],
    ['a required input that is missing', text('T.', { required: true }), '', /"x" is missing/],
  ]
  test.each(refused)('refuses %s', (_, input, given, message) => {
    const parse = (): unknown => parseInputs({ x: input }, read({ x: given }))
    expect(parse).toThrow(UsageError)
    expect(parse).toThrow(message)
  })
})
