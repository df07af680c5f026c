import { describe, expect, test } from '@jest/globals'
import { GITHUB_ISSUER, UsageError, UserError } from '@pakages/core'
import { generateKeyPairSync } from 'node:crypto'
import { keyFingerprint } from '../sign/key-signer.ts'
import { parseTrustAnchor, signerOfAnchor } from './trust-anchor.ts'

const newKey = () => {
  const { publicKey } = generateKeyPairSync('ed25519')
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  return { pem, fingerprint: keyFingerprint(publicKey) }
}
const HEX = `0123456789abcdef${'a'.repeat(48)}`
const workflow = (repository: string, file?: string, ref?: string) => ({
  kind: 'workflow',
  signer: { kind: 'workflow', issuer: GITHUB_ISSUER, repository, workflow: file, ref },
})

describe('who signs an index', () => {
  test.each([HEX, HEX.toUpperCase(), `sha256:${HEX}`, `SHA256:${HEX}`])(
    'is a key by its fingerprint: %s',
    (text) => {
      expect(parseTrustAnchor(text)).toStrictEqual({ kind: 'key', fingerprint: HEX })
    },
  )

  test.each<[string, ReturnType<typeof workflow>]>([
    ['acme/packages', workflow('acme/packages')],
    ['a-9/p_.-9', workflow('a-9/p_.-9')],
    ['acme/packages@refs/heads/main', workflow('acme/packages', undefined, 'refs/heads/main')],
    [
      'acme/packages/.github/workflows/index.yml',
      workflow('acme/packages', '.github/workflows/index.yml'),
    ],
    [
      'acme/packages/.github/workflows/my-index+1.yaml@refs/tags/v1',
      workflow('acme/packages', '.github/workflows/my-index+1.yaml', 'refs/tags/v1'),
    ],
  ])('is a workflow by its place: %s', (text, anchor) => {
    expect(parseTrustAnchor(text)).toStrictEqual(anchor)
  })

  test.each([
    ['nothing', ''],
    ['a name alone', 'acme'],
    ['a fingerprint that is too short', HEX.slice(1)],
    ['a fingerprint that is too long', `${HEX}0`],
    ['a fingerprint with other letters', `g${HEX.slice(1)}`],
    ['something before a fingerprint', `x sha256:${HEX}`],
    ['a fingerprint with its kind within', `${HEX.slice(0, 9)}sha256:${HEX.slice(9)}`],
    ['an owner that cannot be', 'ac.me/packages'],
    ['an owner that is too long', `${'a'.repeat(101)}/packages`],
    ['a repository that cannot be', 'acme/pack ages'],
    ['a repository that is too long', `acme/${'a'.repeat(101)}`],
    ['an address', 'https://github.com/acme/packages'],
    ['a workflow elsewhere', 'acme/packages/workflows/index.yml'],
    ['a workflow in a folder below', 'acme/packages/.github/workflows/a/index.yml'],
    ['a workflow of another kind', 'acme/packages/.github/workflows/index.json'],
    ['a workflow without a name', 'acme/packages/.github/workflows/.yml'],
    ['a ref that is none', 'acme/packages@main'],
    ['a ref with blanks', 'acme/packages@refs/heads/a b'],
    ['a ref that is too long', `acme/packages@refs/${'a'.repeat(251)}`],
    ['more lines', 'acme/packages\nevil/packages'],
  ])('is not %s', (_, text) => {
    const read = (): unknown => parseTrustAnchor(text)
    expect(read).toThrow(UsageError)
    expect(read).toThrow(
      expect.objectContaining({
        message: `"trust" is neither a fingerprint nor a workflow: "${text.slice(0, 80)}".`,
        fix: expect.stringContaining('OWNER/NAME/.github/workflows/FILE.yml'),
      }),
    )
  })
})

describe('the signer of an index', () => {
  const [mine, other] = [newKey(), newKey()]
  const anchor = { kind: 'key', fingerprint: mine.fingerprint } as const

  test('that is a workflow is that, whatever keys are offered', () => {
    const { signer } = workflow('acme/packages')
    expect(signerOfAnchor(parseTrustAnchor('acme/packages'), [mine.pem])).toStrictEqual(signer)
  })

  test('that is a key is the one with the fingerprint, among all that are offered', () => {
    for (const keys of [[mine.pem], ['no key', other.pem, mine.pem]])
      expect(signerOfAnchor(anchor, keys)).toStrictEqual({ kind: 'key', pem: mine.pem })
  })

  test.each<[string, string[]]>([
    ['none is offered', []],
    ['only others are offered', [other.pem, 'no key']],
  ])('is nobody where %s, and that is told with a warning', (_, keys) => {
    const find = (): unknown => signerOfAnchor(anchor, keys)
    expect(find).toThrow(UserError)
    expect(find).toThrow(
      expect.objectContaining({
        message: `No key of this index has the fingerprint ${mine.fingerprint}.`,
        fix: expect.stringContaining('somebody else may have signed this index'),
      }),
    )
  })
})
