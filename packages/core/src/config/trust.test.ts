import { describe, expect, test } from '@jest/globals'
import { generateKeyPairSync } from 'node:crypto'
import { UserError } from '../errors.ts'
import { trustSection } from './trust-section.ts'
import { trustPolicy } from './trust.ts'

const { publicKey, privateKey } = generateKeyPairSync('ed25519')
const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
const files: Readonly<Record<string, string>> = {
  'release.pub': pem,
  'private.pem': privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  'notes.txt': 'hello',
  'roots.json': '{}',
}
const around = {
  repository: 'acme/packages',
  refs: ['refs/heads/main', 'refs/tags/*'],
  readText: (path: string): string => {
    if (files[path] === undefined)
      throw new UserError(`no ${path}`, { id: 'build-failed', fix: 'x' })
    return files[path]
  },
}
const policyFrom = (section: unknown): ReturnType<typeof trustPolicy> =>
  trustPolicy(trustSection.parse(section), around)

const ownWorkflows = around.refs.map((ref) => ({
  kind: 'workflow',
  issuer: 'https://token.actions.githubusercontent.com',
  repository: 'acme/packages',
  workflow: undefined,
  ref,
}))

describe('the policy', () => {
  test('trusts the own workflows, one auditor, approved versions and the licences of notexp when nothing is said', () => {
    expect(trustPolicy(undefined, around)).toEqual({
      registries: [],
      signers: ownWorkflows,
      reviewSigners: ownWorkflows,
      evidence: ['provenance'],
      auditors: [],
      quorum: 1,
      criteria: ['functional', 'safe', 'license'],
      licenses: ['Apache-2.0', 'BSD-2-Clause', 'ISC', 'MIT', 'Unlicense'],
      allow: ['approved'],
      binding: 'recipe',
      unsignedReviews: false,
      imports: [],
      trustRoot: undefined,
    })
    expect(trustPolicy(undefined, { ...around, repository: undefined }).signers).toEqual([])
  })

  test('lets nobody speak for auditors who only signs builds: reviews have signers of their own', () => {
    expect(policyFrom({ signers: [{ repository: 'acme/packages' }] }).reviewSigners).toEqual([])
    expect(
      policyFrom({ 'review-signers': [{ repository: 'acme/packages' }] }).reviewSigners,
    ).toMatchObject([{ kind: 'workflow', repository: 'acme/packages' }])
  })

  test.each([
    [
      'signs builds and reviews',
      { signers: [{ key: 'release.pub' }], 'review-signers': [{ key: pem }] },
      'in "signers" and in "review-signers"',
    ],
    [
      'is of two auditors, who would be a quorum',
      {
        auditors: [
          { user: 'alice', keys: ['release.pub'] },
          { user: 'bob', keys: [pem] },
        ],
      },
      'of alice is also given for bob',
    ],
    [
      'is of an auditor and speaks for others too',
      { auditors: [{ user: 'alice', keys: [pem] }], 'review-signers': [{ key: 'release.pub' }] },
      'of alice stands in "review-signers" too',
    ],
  ])('does not take a key that %s', (_, section, message) => {
    expect(() => policyFrom(section)).toThrow(message)
  })

  test('names auditors in lower case: users, teams, and users with keys', () => {
    expect(
      policyFrom({ auditors: ['@Alice', 'Acme/Auditors', { user: 'Bob', keys: ['release.pub'] }] })
        .auditors,
    ).toEqual([
      { kind: 'user', name: 'alice', keys: [] },
      { kind: 'team', name: 'acme/auditors', keys: [] },
      { kind: 'user', name: 'bob', keys: [pem] },
    ])
  })

  test('takes keys from files and as text, and the licences that are named besides the others', () => {
    const policy = policyFrom({
      signers: [{ key: 'release.pub' }, { key: pem }, { repository: 'acme/*', ref: 'refs/tags/*' }],
      licenses: ['Zlib', 'MIT'],
      'trust-root': 'roots.json',
    })
    expect(policy.signers).toEqual([
      { kind: 'key', pem },
      { kind: 'key', pem },
      {
        kind: 'workflow',
        issuer: expect.any(String),
        repository: 'acme/*',
        workflow: undefined,
        ref: 'refs/tags/*',
      },
    ])
    expect(policy.licenses).toEqual([
      'Apache-2.0',
      'BSD-2-Clause',
      'ISC',
      'MIT',
      'Unlicense',
      'Zlib',
    ])
    expect(policy.trustRoot).toBe('{}')
  })

  test.each([
    ['a private key', 'private.pem', 'private.pem is a private key'],
    ['what is no key', 'notes.txt', 'notes.txt is not a public key'],
    ['a file that is not there', 'none.pub', 'no none.pub'],
  ])('does not take %s', (_, key, message) => {
    expect(() => policyFrom({ signers: [{ key }] })).toThrow(message)
  })

  test.each([['removed'], ['good']])('cannot allow %s', (state) => {
    expect(trustSection.safeParse({ allow: [state] }).success).toBe(false)
  })

  test.each([
    [{ quorum: 0 }],
    [{ quorum: 1.5 }],
    [{ criteria: [] }],
    [{ auditors: ['../x'] }],
    [{ signers: [{ repository: 'acme' }] }],
    [{ signers: [{ repository: '*/*' }] }],
    [{ signers: [{ repository: 'a/b', workflow: 'build.yml' }] }],
    [{ unknown: 1 }],
  ])('does not take %j', (section) => {
    expect(trustSection.safeParse(section).success).toBe(false)
  })

  test.each([
    ['https://other.example/', true],
    ['HTTPS://other.example/', true],
    ['http://localhost:8000/', true],
    ['../other/site', true],
    ['htps://other.example/', false],
    ['oci://other.example/x', false],
    ['http://other.example/', false],
    ['', false],
  ])('imports of the reviews at "%s" are taken: %s', (url, fine) => {
    const imports = [{ url, signers: [{ repository: 'example/packages' }] }]
    const read = trustSection.safeParse({ imports })
    expect(read.success).toBe(fine)
  })

  test('takes criteria of its own, with what they imply, and publishers until a day', () => {
    const policy = policyFrom({
      criteria: ['safe', 'fips'],
      'define-criteria': { fips: { description: 'Read for FIPS 140-3.', implies: ['safe'] } },
      'trusted-publishers': [
        { packages: ['acme-*'], user: '@Bob', until: '2027-06-30', criteria: ['fips'] },
        { packages: ['zlib'], key: 'release.pub', until: '2027-06-30' },
      ],
    })
    expect(policy).toMatchObject({
      criteria: ['safe', 'fips'],
      definitions: [{ name: 'fips', description: 'Read for FIPS 140-3.', implies: ['safe'] }],
      publishers: [
        { packages: ['acme-*'], user: 'bob', until: '2027-06-30', criteria: ['fips'] },
        { packages: ['zlib'], key: pem, criteria: ['functional', 'safe', 'license'] },
      ],
    })
  })

  const fips = (implies: readonly string[]) => ({ fips: { description: 'x', implies } })
  test.each<[string, object, string]>([
    [
      'a circle',
      {
        'define-criteria': {
          ...fips(['a']),
          a: { description: 'x', implies: ['b'] },
          b: { description: 'x', implies: ['fips'] },
        },
      },
      'fips → a → b → fips',
    ],
    ['itself', { 'define-criteria': fips(['fips']) }, 'implies itself: fips → fips'],
    ['one that nobody defines', { 'define-criteria': fips(['crypto']) }, 'implies "crypto"'],
    [
      'one that is there',
      { 'define-criteria': { safe: { description: 'x' } } },
      'is there already',
    ],
    ['one called all', { 'define-criteria': { all: { description: 'x' } } }, 'means all criteria'],
    [
      'a publisher who is nobody',
      { 'trusted-publishers': [{ packages: ['a'], until: '2027-01-01' }] },
      'needs "user" or "key"',
    ],
    [
      'a publisher without an end',
      { 'trusted-publishers': [{ packages: ['a'], user: 'bob' }] },
      'until',
    ],
    [
      'a publisher whose time ends before it begins',
      {
        'trusted-publishers': [
          { packages: ['a'], user: 'bob', since: '2027-01-01', until: '2026-12-31' },
        ],
      },
      'ends before it begins',
    ],
  ])('refuses %s', (_, section, message) => {
    expect(JSON.stringify(trustSection.safeParse(section).error?.issues)).toContain(
      JSON.stringify(message).slice(1, -1),
    )
  })

  test.each([
    ['criteria', { criteria: ['fips'] }],
    [
      'publishers',
      {
        'trusted-publishers': [
          { packages: ['a'], user: 'b', until: '2027-01-01', criteria: ['fips'] },
        ],
      },
    ],
    [
      'imports',
      { imports: [{ url: 'x', signers: [{ key: pem }], criteria: { other: ['fips'] } }] },
    ],
  ])('refuses %s that name a criterion which nobody defines', (_, section) => {
    expect(() => policyFrom(section)).toThrow('"fips", which is no criterion and not defined')
  })

  test('takes the indexes of others beside it, with how far they count', () => {
    const indexes = [
      {
        url: 'https://other.example/',
        signers: [{ key: pem }],
        auditors: ['Zoe'],
        packages: ['zlib', 'py-*'],
        except: ['py-evil'],
        approvals: 1,
        tombstones: false,
        criteria: { reviewed: ['safe'] },
      },
    ]
    expect(trustPolicy(undefined, { ...around, indexes }).imports).toEqual([
      { ...indexes[0], signers: [{ kind: 'key', pem }], auditors: ['zoe'] },
    ])
  })
})
