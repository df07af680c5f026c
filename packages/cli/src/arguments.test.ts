import { describe, expect, test } from '@jest/globals'
import { choice, count, defineAction, flag, list, secret, text, UsageError } from '@pakages/core'
import { readArguments } from './arguments.ts'

const action = defineAction({
  name: 'build',
  title: 'Build',
  summary: 'Builds.',
  branding: { icon: 'box', color: 'blue' },
  inputs: {
    specs: list('Specs.'),
    'max-jobs': count('Jobs.', { default: 2 }),
    'fail-fast': flag('Stop.', { default: true }),
    tests: choice('Tests.', ['none', 'all']),
    token: secret('Token.'),
    'signing-key': secret('Key.'),
    name: text('Name.'),
  },
  outputs: {},
  permissions: {},
  example: '',
  terminalExample: '',
  positional: 'specs',
  work: async () => ({
    run: async () => undefined,
    present: () => ({ outputs: {}, summary: '', json: {} }),
  }),
})
const read = (words: string[], env: Record<string, string> = {}) =>
  readArguments(words, action, env)

describe('readArguments', () => {
  const calls: [string, string[], Record<string, string>][] = [
    [
      'a value as the next word or behind =',
      ['--max-jobs', '4', '--name=a=b'],
      { 'max-jobs': '4', name: 'a=b' },
    ],
    [
      'flags and their opposites, the last one counts',
      ['--fail-fast', '--no-fail-fast'],
      { 'fail-fast': 'false' },
    ],
    ['a flag with a value, as workflows write it', ['--fail-fast=false'], { 'fail-fast': 'false' }],
    [
      'lists as repeated flags and positional words, with spaces in them',
      ['zlib', '--specs', 'libfoo +shared', 'hdf5@1.14'],
      { specs: 'zlib\nlibfoo +shared\nhdf5@1.14' },
    ],
    ['words after -- as they are', ['--', '--odd'], { specs: '--odd' }],
    ['a value that looks like a flag only behind =', ['--name=--x'], { name: '--x' }],
  ]
  test.each(calls)('reads %s', (_, words, inputs) => {
    expect(read(words).inputs).toEqual(inputs)
  })

  test('takes the words behind -- as one text, where the declaration says whose', () => {
    const words = ['zlib', '--max-jobs', '4', '--', 'its', 'tests fail', '--odd']
    const declared = { ...action, dashesInto: 'name' as const }
    expect(readArguments(words, declared, {}).inputs).toEqual({
      ...{ specs: 'zlib', 'max-jobs': '4', name: 'its tests fail --odd' },
    })
    expect(readArguments(['zlib', '--'], declared, {}).inputs).toEqual({ specs: 'zlib' })
    expect(() => readArguments(['--name', 'a', '--', 'b'], declared, {})).toThrow('2 times')
  })

  test('knows the flags of every command', () => {
    expect(read(['--json', '--verbose', '-h'])).toMatchObject({
      json: true,
      verbose: true,
      help: true,
      inputs: {},
    })
  })

  test('takes secrets from the environment, the own variable first', () => {
    expect(
      read([], { PAKAGES_TOKEN: 'own', GITHUB_TOKEN: 'other', PAKAGES_SIGNING_KEY: 'key' }).inputs,
    ).toEqual({ token: 'own', 'signing-key': 'key' })
    expect(read([], { GITHUB_TOKEN: 'other' }).inputs).toEqual({ token: 'other' })
  })

  const refused: [string, string[], RegExp, RegExp][] = [
    [
      'an unknown flag, with the one that was meant',
      ['--max-job', '4'],
      /no flag --max-job/,
      /--max-jobs/,
    ],
    [
      'a flag that is named like a part of every object',
      ['--constructor'],
      /no flag --constructor/,
      /--help/,
    ],
    ['a secret as a flag', ['--token', 'x'], /"token" is a secret/, /PAKAGES_TOKEN/],
    ['a flag without its value at the end', ['--name'], /--name needs a value/, /--name TEXT/],
    [
      'a flag without its value before another',
      ['--name', '--json'],
      /--name needs a value/,
      /--name TEXT/,
    ],
    [
      'a single value that is given twice',
      ['--name', 'a', '--name', 'b'],
      /given 2 times/,
      /once for each: --specs A --specs B/,
    ],
    ['the opposite of what is no flag', ['--no-name'], /no flag --no-name/, /--help/],
  ]
  test.each(refused)('refuses %s', (_, words, message, fix) => {
    const error = caught(() => read(words))
    expect(error).toBeInstanceOf(UsageError)
    expect(error).toMatchObject({
      message: expect.stringMatching(message),
      fix: expect.stringMatching(fix),
    })
  })

  test('refuses positional words of an action that takes none', () => {
    const { positional: _, ...without } = action
    expect(() => readArguments(['word'], without, {})).toThrow('takes no word "word"')
  })
})

function caught(body: () => unknown): unknown {
  try {
    body()
  } catch (error) {
    return error
  }
  return undefined
}
