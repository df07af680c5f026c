import { expect, test } from '@jest/globals'
import { digestOf } from '@pakages/image'
import { whetherToSign, type WhetherSigned } from './to-sign.ts'

const layer = digestOf('the bytes')
type Case = [
  string,
  WhetherSigned,
  'pushed' | 'present',
  Parameters<typeof whetherToSign>[1],
  string,
]

test.each<Case>([
  ['what it put there and its build made', 'yes', 'pushed', 'built', 'the bytes'],
  ['what it put there and its build had from a cache', 'yes', 'pushed', 'reused', 'the bytes'],
  ['what an earlier push left', 'where-unsigned', 'present', 'built', 'the bytes'],
  ['what others made of the same spec', 'no', 'present', 'built', 'other bytes'],
  ['what was there and its build only reused', 'no', 'present', 'reused', 'the bytes'],
  ['what was there and its build does not know', 'no', 'present', undefined, 'the bytes'],
  ['what it put there and its build does not know', 'no', 'pushed', undefined, 'the bytes'],
])('a push signs %s: %s', (_, expected, outcome, made, own) => {
  expect(whetherToSign({ outcome, layer }, made, digestOf(own))).toBe(expected)
})
