import { describe, expect, test } from '@jest/globals'
import type { SignerIdentity } from '@pakages/core'
import type { TrustedKey, TrustedSigner, TrustedWorkflow } from '@pakages/model'
import { createHash, generateKeyPairSync } from 'node:crypto'
import { fits, signerInWords, whyUntrusted } from './signer-policy.ts'

type Workflow = Extract<SignerIdentity, { kind: 'workflow' }>

const GITHUB = 'https://token.actions.githubusercontent.com'
const BUILD = 'acme/packages/.github/workflows/build.yml'

/** A workflow of acme/packages on its main branch, as its certificate names it. */
const signer = (changes: Partial<Workflow> = {}): Workflow => ({
  kind: 'workflow',
  issuer: GITHUB,
  repository: 'acme/packages',
  workflow: BUILD,
  ref: 'refs/heads/main',
  subject: `https://github.com/${BUILD}@refs/heads/main`,
  ...changes,
})

/** Any workflow of acme/packages, unless a test says more. */
const trusted = (changes: Partial<TrustedWorkflow> = {}): TrustedWorkflow => ({
  kind: 'workflow',
  issuer: GITHUB,
  repository: 'acme/packages',
  workflow: undefined,
  ref: undefined,
  ...changes,
})

interface Key {
  readonly signer: SignerIdentity
  readonly trusted: TrustedKey
  /** As messages call it. */
  readonly name: string
}

function newKey(kind: 'ed25519' | 'ec'): Key {
  const { publicKey } =
    kind === 'ec' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync(kind)
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  const fingerprint = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
  return {
    signer: { kind: 'key', pem, fingerprint },
    trusted: { kind: 'key', pem },
    name: `the key ${fingerprint.slice(0, 16)}`,
  }
}

describe('a workflow', () => {
  test('is trusted when the policy names its repository, whatever the file and the ref', () => {
    expect(whyUntrusted(signer(), [trusted()])).toEqual([])
    expect(whyUntrusted(signer({ workflow: undefined, ref: undefined }), [trusted()])).toEqual([])
  })

  test.each<[string, Partial<Workflow>, Partial<TrustedWorkflow>, readonly string[]]>([
    [
      'of another issuer, though every other word is the same',
      { issuer: 'https://evil.example' },
      {},
      [`its issuer is https://evil.example, not ${GITHUB}`],
    ],
    [
      'whose certificate names no issuer',
      { issuer: '' },
      {},
      [`its issuer is unknown, not ${GITHUB}`],
    ],
    [
      'of an issuer that only begins like the trusted one',
      { issuer: `${GITHUB}.evil.example` },
      {},
      [`its issuer is ${GITHUB}.evil.example, not ${GITHUB}`],
    ],
    [
      'of an issuer in other letters: addresses of issuers are taken as they are',
      { issuer: GITHUB.toUpperCase() },
      {},
      [`its issuer is ${GITHUB.toUpperCase()}, not ${GITHUB}`],
    ],
    [
      'of another repository',
      { repository: 'evil/packages' },
      {},
      ['its repository is evil/packages, not acme/packages'],
    ],
    [
      'of a repository that only begins like the trusted one',
      { repository: 'acme/packages-evil' },
      {},
      ['its repository is acme/packages-evil, not acme/packages'],
    ],
    [
      'whose certificate names no repository',
      { repository: undefined },
      {},
      ['its repository is unknown, not acme/packages'],
    ],
    [
      'of an owner whose name only begins like the trusted one',
      { repository: 'acme-evil/packages' },
      { repository: 'acme/*' },
      ['its repository is acme-evil/packages, not acme/*'],
    ],
    [
      'of another file',
      { workflow: 'acme/packages/.github/workflows/other.yml' },
      { workflow: '.github/workflows/build.yml' },
      [`its workflow is acme/packages/.github/workflows/other.yml, not ${BUILD}`],
    ],
    [
      'of a file whose name only begins like the trusted one',
      { workflow: `${BUILD}.yml` },
      { workflow: '.github/workflows/build.yml' },
      [`its workflow is ${BUILD}.yml, not ${BUILD}`],
    ],
    [
      'of a file that lies in another repository, run for the trusted one',
      { workflow: 'evil/tools/.github/workflows/build.yml' },
      { workflow: '.github/workflows/build.yml' },
      [`its workflow is evil/tools/.github/workflows/build.yml, not ${BUILD}`],
    ],
    [
      'that lies in its own repository where the policy wants a shared one',
      {},
      { workflow: 'acme/shared/.github/workflows/build.yml' },
      [`its workflow is ${BUILD}, not acme/shared/.github/workflows/build.yml`],
    ],
    [
      'that another file of the trusted repository called',
      {
        workflow: 'acme/shared/.github/workflows/build.yml',
        caller: 'acme/packages/.github/workflows/other.yml',
      },
      { caller: '.github/workflows/ci.yml' },
      [
        'its run is of acme/packages/.github/workflows/other.yml, not acme/packages/.github/workflows/ci.yml',
      ],
    ],
    [
      'whose certificate names no file',
      { workflow: undefined },
      { workflow: '.github/workflows/build.yml' },
      [`its workflow is unknown, not ${BUILD}`],
    ],
    [
      'at another branch',
      { ref: 'refs/heads/feature' },
      { ref: 'refs/heads/main' },
      ['its ref is refs/heads/feature, not refs/heads/main'],
    ],
    [
      'at a branch that only begins like the trusted one',
      { ref: 'refs/heads/main-evil' },
      { ref: 'refs/heads/main' },
      ['its ref is refs/heads/main-evil, not refs/heads/main'],
    ],
    [
      'at a branch in other letters: git tells them apart',
      { ref: 'refs/heads/Main' },
      { ref: 'refs/heads/main' },
      ['its ref is refs/heads/Main, not refs/heads/main'],
    ],
    [
      'at a branch where the policy wants tags',
      {},
      { ref: 'refs/tags/*' },
      ['its ref is refs/heads/main, not refs/tags/*'],
    ],
    [
      'whose certificate names no ref',
      { ref: undefined },
      { ref: 'refs/heads/main' },
      ['its ref is unknown, not refs/heads/main'],
    ],
  ])('is not trusted %s', (_, changes, wanted, complaints) => {
    expect(whyUntrusted(signer(changes), [trusted(wanted)])).toEqual(complaints)
  })

  test('is told everything that is wrong with it, in the order of the policy', () => {
    const stranger = signer({
      issuer: 'https://evil.example',
      repository: undefined,
      workflow: undefined,
      ref: 'refs/heads/evil',
    })
    const policy = trusted({ workflow: '.github/workflows/build.yml', ref: 'refs/heads/main' })
    expect(whyUntrusted(stranger, [policy])).toEqual([
      `its issuer is https://evil.example, not ${GITHUB}`,
      'its repository is unknown, not acme/packages',
      'its workflow is unknown, not /.github/workflows/build.yml',
      'its ref is refs/heads/evil, not refs/heads/main',
    ])
  })

  test.each<[string, Partial<Workflow>, Partial<TrustedWorkflow>]>([
    ['of any repository of an owner', { repository: 'acme/other' }, { repository: 'acme/*' }],
    ['of a repository in other letters', { repository: 'Acme/Packages' }, {}],
    [
      'of a repository that the policy writes in other letters',
      {},
      { repository: 'ACME/packages' },
    ],
    ['of an owner in other letters', { repository: 'Acme/x' }, { repository: 'aCME/*' }],
    ['of the file that the policy names', {}, { workflow: '.github/workflows/build.yml' }],
    [
      'of the file that the policy names in other letters',
      { repository: 'ACME/packages', workflow: BUILD.replace('acme', 'Acme') },
      { workflow: '.github/workflows/Build.yml' },
    ],
    [
      'of the same file in any repository of an owner',
      { repository: 'acme/other', workflow: 'acme/other/.github/workflows/build.yml' },
      { repository: 'acme/*', workflow: '.github/workflows/build.yml' },
    ],
    [
      'of the shared file that the policy names with its repository',
      { workflow: 'acme/shared/.github/workflows/build.yml' },
      { workflow: 'acme/shared/.github/workflows/build.yml' },
    ],
    ['at the branch that the policy names', {}, { ref: 'refs/heads/main' }],
    ['at any tag', { ref: 'refs/tags/v1' }, { ref: 'refs/tags/*' }],
  ])('is trusted %s', (_, changes, wanted) => {
    expect(whyUntrusted(signer(changes), [trusted(wanted)])).toEqual([])
  })
})

describe.each(['ed25519', 'ec'] as const)('a key (%s)', (kind) => {
  const [own, other] = [newKey(kind), newKey(kind)]

  test('is trusted when the policy holds its public half, however its text is laid out', () => {
    expect(whyUntrusted(own.signer, [own.trusted])).toEqual([])
    const spaced = { kind: 'key' as const, pem: `\n${own.trusted.pem.replaceAll('\n', '\r\n')}\n` }
    expect(whyUntrusted(own.signer, [spaced])).toEqual([])
  })

  test('is not trusted where the policy holds another', () => {
    expect(whyUntrusted(own.signer, [other.trusted])).toEqual([
      `it was signed by ${own.name}`,
      `the policy trusts ${other.name}`,
    ])
  })

  test('is known by what was verified, not by the text that comes with it', () => {
    const forged = { ...other.signer, pem: own.trusted.pem } as SignerIdentity
    expect(whyUntrusted(forged, [own.trusted])).toHaveLength(2)
  })

  test('is not trusted where the policy wants a workflow', () => {
    expect(whyUntrusted(own.signer, [trusted()])).toEqual([
      `it was signed by ${own.name}`,
      'the policy trusts acme/packages',
    ])
  })

  test('is nothing that a workflow could be taken for', () => {
    expect(whyUntrusted(signer(), [own.trusted])).toEqual([
      `it was signed by ${BUILD} at refs/heads/main`,
      `the policy trusts ${own.name}`,
    ])
  })
})

describe('of several trusted signers', () => {
  const key = newKey('ed25519')

  test.each<[string, readonly TrustedSigner[]]>([
    ['the first', [trusted(), key.trusted]],
    ['the last', [key.trusted, trusted({ repository: 'other/one' }), trusted()]],
  ])('one is enough, be it %s', (_, policy) => {
    expect(whyUntrusted(signer(), policy)).toEqual([])
  })

  test('no two together make one: the issuer of one and the repository of the other are not enough', () => {
    const policy = [
      trusted({ issuer: 'https://gitlab.example' }),
      trusted({ repository: 'other/one', ref: 'refs/heads/x' }),
    ]
    expect(whyUntrusted(signer(), policy)).toEqual([
      `its issuer is ${GITHUB}, not https://gitlab.example`,
    ])
  })

  test.each<[string, readonly TrustedSigner[]]>([
    ['first', [trusted({ ref: 'refs/tags/*' }), trusted({ repository: 'a/b', ref: 'refs/x' })]],
    ['last', [trusted({ repository: 'a/b', ref: 'refs/x' }), trusted({ ref: 'refs/tags/*' })]],
  ])('the one that comes closest is spoken of, when it stands %s', (_, policy) => {
    expect(whyUntrusted(signer(), policy)).toEqual(['its ref is refs/heads/main, not refs/tags/*'])
  })

  test('of two that come equally close the first is spoken of', () => {
    const policy = [trusted({ repository: 'a/first' }), trusted({ repository: 'a/second' })]
    expect(whyUntrusted(signer(), policy)).toEqual(['its repository is acme/packages, not a/first'])
  })

  test('none is trusted when there are none', () => {
    expect(whyUntrusted(signer(), [])).toEqual(['the policy trusts no signer'])
    expect(whyUntrusted(key.signer, [])).toEqual(['the policy trusts no signer'])
  })
})

describe('inWords', () => {
  test.each<[string, SignerIdentity, string]>([
    ['a workflow with its ref', signer(), `${BUILD} at refs/heads/main`],
    ['a workflow without a ref', signer({ ref: undefined }), BUILD],
    [
      'the repository that a shared workflow ran for',
      signer({ workflow: 'acme/shared/.github/workflows/build.yml' }),
      'acme/shared/.github/workflows/build.yml at refs/heads/main for acme/packages',
    ],
    [
      'the repository when the name of the other only begins like it',
      signer({ repository: 'acme/pack' }),
      `${BUILD} at refs/heads/main for acme/pack`,
    ],
    [
      'the subject where there is no workflow',
      signer({
        workflow: undefined,
        ref: undefined,
        repository: undefined,
        subject: 'someone@acme.example',
      }),
      'someone@acme.example',
    ],
  ])('names %s', (_, identity, words) => {
    expect(signerInWords(identity)).toBe(words)
  })

  test('names a key by the first sixteen digits of its fingerprint', () => {
    const fingerprint = '0123456789abcdef'.repeat(4)
    expect(signerInWords({ kind: 'key', pem: '', fingerprint })).toBe('the key 0123456789abcdef')
  })
})

describe('fits', () => {
  test.each<[boolean, string | undefined, string | undefined]>([
    [true, 'refs/heads/main', 'refs/heads/main'],
    [true, 'refs/heads/main', 'refs/heads/*'],
    [true, 'anything', '*'],
    [false, 'refs/heads/main', 'refs/heads'],
    [false, 'refs/tags/v1', 'refs/heads/*'],
    [false, 'refs/heads/main', '*/main'],
    [false, 'a/b/refs/heads/main', 'refs/heads/*'],
    [false, undefined, '*'],
    [false, 'anything', undefined],
    [false, undefined, undefined],
  ])('says %s of %s where %s is wanted', (answer, text, wanted) => {
    expect(fits(text, wanted)).toBe(answer)
  })
})
