import { beforeAll, describe, expect, test } from '@jest/globals'
import { X509Certificate } from '@sigstore/core'
import { initializeCA, initializeCTLog } from '@sigstore/mock'
import { generateKeyPairSync } from 'node:crypto'
import { identityOf } from './identity.ts'

const ISSUER = 'https://token.actions.githubusercontent.com'
const BUILD = 'https://github.com/acme/packages/.github/workflows/build.yml@refs/heads/main'
const OIDS = {
  firstIssuer: '1.3.6.1.4.1.57264.1.1',
  issuer: '1.3.6.1.4.1.57264.1.8',
  signer: '1.3.6.1.4.1.57264.1.9',
  repository: '1.3.6.1.4.1.57264.1.12',
  ref: '1.3.6.1.4.1.57264.1.14',
  caller: '1.3.6.1.4.1.57264.1.18',
}
type Named = Partial<Record<keyof typeof OIDS, string>>

let authority: Awaited<ReturnType<typeof initializeCA>>
beforeAll(async () => {
  const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
  authority = await initializeCA(pair(), await initializeCTLog(pair()))
})

/** Who a real certificate with this subject and these extensions names. */
async function named(subjectAltName: string, extensions: Named = {}, bare?: keyof Named) {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const certificate = await authority.issueCertificate({
    publicKey: publicKey.export({ type: 'spki', format: 'der' }),
    subjectAltName,
    extensions: Object.entries(extensions).map(([name, value]) => ({
      oid: OIDS[name as keyof Named],
      value,
      // The first generation holds the text without DER around it.
      legacy: name === 'firstIssuer' || name === bare,
    })),
  })
  return identityOf(X509Certificate.parse(certificate))
}

describe('a certificate', () => {
  test('of a workflow names its repository, file, ref and issuer', async () => {
    expect(
      await named(BUILD, {
        issuer: ISSUER,
        signer: BUILD,
        repository: 'https://github.com/acme/packages',
        ref: 'refs/heads/main',
      }),
    ).toStrictEqual({
      kind: 'workflow',
      issuer: ISSUER,
      repository: 'acme/packages',
      workflow: 'acme/packages/.github/workflows/build.yml',
      ref: 'refs/heads/main',
      subject: BUILD,
    })
  })

  test('of a workflow that another one calls names the file that ran, not the subject', async () => {
    const shared = 'https://github.com/acme/shared/.github/workflows/push.yml@refs/tags/v1'
    expect(await named(BUILD, { signer: shared })).toMatchObject({
      workflow: 'acme/shared/.github/workflows/push.yml',
      subject: BUILD,
    })
  })

  test('that names its subject alone tells the file by it', async () => {
    expect(await named(BUILD)).toStrictEqual({
      kind: 'workflow',
      issuer: '',
      repository: undefined,
      workflow: 'acme/packages/.github/workflows/build.yml',
      ref: undefined,
      subject: BUILD,
    })
  })

  test('of the first generation names its issuer, unless it says so anew', async () => {
    expect(await named(BUILD, { firstIssuer: ISSUER })).toMatchObject({ issuer: ISSUER })
    expect(
      await named(BUILD, { firstIssuer: 'https://old.example', issuer: ISSUER }),
    ).toMatchObject({ issuer: ISSUER })
  })

  test('names the workflow that called the one that ran, where it is another', async () => {
    const caller = 'https://github.com/acme/packages/.github/workflows/ci.yml@refs/heads/main'
    expect(await named(BUILD, { caller })).toMatchObject({
      workflow: 'acme/packages/.github/workflows/build.yml',
      caller: 'acme/packages/.github/workflows/ci.yml',
    })
    for (const none of [BUILD, BUILD.replace('heads/main', 'tags/v1'), 'nobody'])
      expect(await named(BUILD, { caller: none })).not.toHaveProperty('caller')
  })

  test.each([
    ['of a person', 'https://accounts.example/somebody@acme.example'],
    ['of a file that is no workflow', 'https://github.com/acme/packages/build.yml@refs/heads/main'],
    ['of a file beside the workflows', 'https://github.com/acme/packages/.github/build.yml@refs/x'],
    ['of a workflow at no ref', 'https://github.com/acme/packages/.github/workflows/build.yml'],
    ['whose address is none', 'nowhere/.github/workflows/build.yml@refs/heads/main'],
  ])('%s names no workflow', async (_, subject) => {
    expect(await named(subject)).toMatchObject({ workflow: undefined, subject })
  })

  test('names nobody by an extension that holds no text', async () => {
    expect(await named(BUILD, { issuer: '', repository: 'x' }, 'issuer')).toMatchObject({
      issuer: '',
      repository: undefined,
    })
  })

  test('that names a repository by what is no address names none', async () => {
    expect(await named(BUILD, { repository: 'acme/packages' })).toMatchObject({
      repository: undefined,
    })
  })
})
