import { expect, test } from '@jest/globals'
import { parseSpecFile, SPEC_FORMAT } from './concrete-spec.ts'
import { differences } from './differences.ts'

const nodeOf = (letter: string, parameters: object) => ({
  name: 'tool',
  version: '1.0',
  hash: letter.repeat(32),
  arch: { platform: 'linux', platform_os: 'debian12', target: 'x86_64' },
  parameters,
})

function tableOf(one: object, other: object): string[] {
  const nodes = [nodeOf('a', one), nodeOf('b', other)]
  const { specs } = parseSpecFile({ spec: { _meta: { version: SPEC_FORMAT }, nodes } })
  return differences(
    [...specs.values()].map((spec) => ({ spec })),
    specs,
  )
}

test('a table that fits into 70 columns has a line for each binary', () => {
  expect(tableOf({ mpi: true }, { mpi: false })).toEqual([
    '  ask for       variants',
    '  tool/aaaaaaa  +mpi',
    '  tool/bbbbbbb  ~mpi',
  ])
})

test('a wider one has a line for each thing that differs', () => {
  const many = (value: boolean): object =>
    Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`option${at + 10}`, value]))
  const lines = tableOf(many(true), many(false))
  expect([lines[0], lines[1], lines[3]]).toEqual(['  ask for', '  tool/aaaaaaa', '  tool/bbbbbbb'])
  expect(lines[2]).toMatch(/^ {4}variants {2}\+option10 .*\+option21$/)
})
