import { describe, expect, test } from '@jest/globals'
import { compareIn, withoutRevision } from './order.ts'
import { severityOfVector, levelOfWord } from '../record/severity.ts'
import { spelled, versionsOfTag } from './tag.ts'

test.each([
  ['pep440', '1.0rc1', '1.0', -1],
  ['pep440', '1.0.post1', '1.0', 1],
  ['pep440', '1!0.1', '2.0', 1],
  ['semver', '1.0.0-rc.1', '1.0.0', -1],
  ['semver', '1.10', '1.9.3', 1],
  ['semver', 'v1.2.3', '1.2.3', 0],
  ['gem', '1.0.0.pre', '1.0.0', -1],
  ['r', '1.2-10', '1.2.9', 1],
  ['r', '1.2', '1.2.0', -1],
  ['spack', '1.1.1k', '1.1.1l', -1],
  ['spack', '2.9.10', '2.9.9', 1],
  ['spack', '1.2', '1.2.0', 0],
  ['spack', '1.2.0-rc1', '1.2.0', -1],
  ['spack', '1.10', '1.1', 1],
  ['spack', '2.99.1', '2.*', -1],
  ['spack', '3.0', '2.*', 1],
  ['distribution', '1.2.3', '1.2.3-r4', 0],
  ['distribution', '6.0_8', '6.1', -1],
] as const)('In the order of %s, %s beside %s is %d', (order, left, right, expected) => {
  expect(Math.sign(compareIn(order, left, right)!)).toBe(expected)
})

test.each([
  ['pep440', 'develop', '1.0'],
  ['semver', '1.0', 'main'],
  ['gem', 'not a version', '1'],
  ['r', '1.0rc1', '1.0'],
  ['spack', 'develop', '1.0'],
  ['spack', '1.0', '3f786850e387550fdab836ed7e6dc881de23001b'],
] as const)('The order of %s knows no place for %s beside %s', (order, left, right) => {
  expect(compareIn(order, left, right)).toBeUndefined()
})

describe('A tag', () => {
  test.each([
    ['curl-7_80_0', ['7.80.0']],
    ['v1.2.13', ['1.2.13']],
    ['1.2.13', ['1.2.13']],
    ['OpenSSL_1_1_1k', ['1.1.1k']],
    ['libxml2-2.9.10', ['2.2.9.10', '2.9.10']],
    ['release-1.10.2', ['1.10.2']],
    ['n4.4-rc1', ['4.4.rc1']],
    ['R_2_4_0', ['2.4.0']],
    ['master', []],
  ])('%s stands for %j', (tag, versions) => {
    expect(versionsOfTag(tag)).toEqual(versions)
  })

  test('of a release candidate is none of the release', () => {
    expect(versionsOfTag('v1.2.0-rc1')).not.toContain(spelled('1.2.0'))
  })
})

test.each([
  ['1.2.3-r4', '1.2.3'],
  ['6.0_8', '6.0'],
  ['1.2', '1.2'],
])('%s is the release %s', (text, release) => expect(withoutRevision(text)).toBe(release))

test.each([
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', { level: 'critical', score: 9.8 }],
  ['CVSS:3.0/AV:L/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H', { level: 'high', score: 7.8 }],
  [
    'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N',
    { level: 'critical', score: 9.3 },
  ],
  ['AV:N/AC:L/Au:N/C:P/I:P/A:P', { level: 'high', score: 7.5 }],
  ['CVSS:3.1/nonsense', undefined],
  ['', undefined],
])('The severity of %s is %j', (vector, severity) => {
  expect(severityOfVector(vector)).toEqual(severity)
})

test('GitHub says moderate where NVD says medium', () => {
  expect(levelOfWord('MODERATE')).toBe('medium')
  expect(levelOfWord('whatever')).toBeUndefined()
})
