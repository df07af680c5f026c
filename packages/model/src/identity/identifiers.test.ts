import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { digestOfHex, digestType, hexOf, isDigest, sha256Type } from './digest.ts'
import { firstIssue } from '../outside/first-issue.ts'
import { isSpecHash, specHashType } from './spec-hash.ts'

const HEX = '0123456789abcdef'.repeat(4)
const HASH = 'abcdefghijklmnopqrstuvwxyz234567'

describe('a digest', () => {
  test.each<[string, string]>([
    ['without its algorithm', HEX],
    ['in upper case', `sha256:${HEX.toUpperCase()}`],
    ['one digit short', `sha256:${HEX.slice(1)}`],
    ['one digit long', `sha256:${HEX}0`],
    ['of another algorithm', `sha512:${HEX}`],
    ['with a line end behind it', `sha256:${HEX}\n`],
    ['that leaves its folder', `sha256:../${HEX.slice(3)}`],
  ])('%s is none', (_, text) => {
    expect(isDigest(text)).toBe(false)
    expect(digestType().safeParse(text).success).toBe(false)
  })

  test.each([HEX.slice(1), HEX.toUpperCase(), `${HEX}0`])('is not made of %s', (hex) => {
    expect(() => digestOfHex(hex)).toThrow('is not a digest')
  })

  test('comes out of a document as it went in', () => {
    const digest = digestOfHex(HEX)
    expect(digestType().parse(`sha256:${HEX}`)).toBe(digest)
    expect(sha256Type().parse(hexOf(digest))).toBe(HEX)
  })
})

describe('a spec hash', () => {
  test.each<[string, string]>([
    ['shortened', HASH.slice(0, 7)],
    ['one letter long', `${HASH}a`],
    ['in upper case', HASH.toUpperCase()],
    ['with a digit that base32 lacks', `${HASH.slice(1)}1`],
    ['with a line end behind it', `${HASH}\n`],
  ])('%s is none', (_, text) => {
    expect(isSpecHash(text)).toBe(false)
    expect(specHashType().safeParse(text).success).toBe(false)
  })

  test('has no slash before it in a document', () => {
    expect(specHashType().parse(HASH)).toBe(HASH)
    expect(specHashType().safeParse(`/${HASH}`).success).toBe(false)
  })
})

describe('what is wrong with a document', () => {
  const report = z.object({ specs: z.array(z.object({ hash: specHashType() })) })
  const issueOf = (json: unknown): string => firstIssue(report.safeParse(json).error!)

  test('is said with the place of the first fault', () => {
    expect(issueOf({ specs: [{ hash: HASH }, { hash: 'a' }, { hash: 'b' }] })).toBe(
      'specs.1.hash: not a 32 character spec hash',
    )
  })

  test('is said of the whole when it is another kind of thing', () => {
    expect(issueOf([])).toMatch(/^the document: /)
  })
})
