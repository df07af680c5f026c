import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { nodeProcesses, parseInputs, vexRecord, type RunContext } from '@pakages/core'
import { ManualClock, MemoryCodeHost, MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { SIGSTORE_BUNDLE, type TrustPolicy } from '@pakages/model'
import { MemoryRegistry } from '@pakages/testing/oci/memory-registry'
import { policyWith } from '@pakages/testing/trust/reviews'
import { reviewCheckout, type ReviewCheckout } from '@pakages/testing/trust/review-checkout'
import { node, pushSpec } from '@pakages/testing/trust/spec-image'
import {
  BundleReader,
  countStatements,
  KeySigner,
  readStatements,
  verifierOf,
} from '@pakages/trust'
import { generateKeyPairSync } from 'node:crypto'
import { join } from 'node:path'
import { reviewInputs } from './inputs.ts'
import { reviewPackages } from './step.ts'
import { presentReview } from './summary.ts'

const newKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const key = newKey()
const signer = new KeySigner(key)
const buildKey = newKey()
const ID = 'CVE-2026-1001'
const FILE = `statements/libgreet/1.0/${ID}/alice.json`

let place: ReviewCheckout
let registry: MemoryRegistry
let codeHost: MemoryCodeHost

beforeEach(() => {
  place = reviewCheckout('oci://registry.example/acme', {
    build: new KeySigner(buildKey).publicKey,
    review: signer.publicKey,
  })
  registry = new MemoryRegistry('oci://registry.example/acme')
  codeHost = new MemoryCodeHost({ issues: [7] })
})
afterEach(() => place.remove())

const comment = (words: string, login = 'Alice'): Partial<RunContext> => ({
  event: 'issue_comment',
  payload: {
    action: 'created',
    comment: {
      body: `/pakages ${words}`,
      html_url: 'https://github.com/acme/packages/issues/7#issuecomment-1',
      user: { login },
    },
    issue: { number: 7 },
    repository: { default_branch: 'main' },
  },
})

async function said(words: string, login?: string, given: Record<string, string> = {}) {
  const values: Readonly<Record<string, string>> = { token: 'secret', 'signing-key': key, ...given }
  const result = await reviewPackages(
    parseInputs(reviewInputs, (name) => values[name]),
    memoryPorts({
      host: new MemoryHost({
        kind: 'github',
        workspace: place.folder,
        env: { PATH: process.env['PATH']!, HOME: place.home },
        context: { repository: 'acme/packages', ...comment(words, login) },
      }),
      clock: new ManualClock(Date.parse('2026-11-20T10:00:00Z')),
      processes: nodeProcesses,
      openRegistry: () => registry,
      openCodeHost: async () => codeHost,
    }),
  )
  return presentReview(result)
}

const policy = (): TrustPolicy =>
  policyWith({ reviewSigners: [{ kind: 'key', pem: signer.publicKey }] })

const counted = async (): Promise<readonly { counts: boolean; remarks: readonly string[] }[]> => {
  const found = await readStatements(place.folder, verifierOf(policy(), place.home))
  return countStatements(found.statements, policy())
}

describe('a statement of an auditor', () => {
  const words = `not-affected libgreet@1.0 ${ID} vulnerable_code_not_present -- the *part* is not built`

  test('is recorded as OpenVEX, signed, pushed, answered and attached to the binaries', async () => {
    const { manifest } = await pushSpec(registry, node('libgreet', '1.0'), 'files')
    const { outputs, failure } = await said(words)
    expect(failure).toBeUndefined()
    expect(outputs.files).toBe(FILE)
    const file = JSON.parse(place.origin('show', `main:${FILE}`)) as { openvex: object }
    expect(file).toMatchObject({
      schema: 'pakages.vex/1',
      status: 'not_affected',
      auditor: 'alice',
      openvex: {
        '@context': 'https://openvex.dev/ns/v0.2.0',
        author: 'alice',
        statements: [
          {
            vulnerability: { name: ID },
            products: [{ '@id': 'pkg:spack/libgreet@1.0' }],
            justification: 'vulnerable_code_not_present',
            status_notes: 'the *part* is not built',
          },
        ],
      },
    })
    expect(codeHost.comments[0]?.markdown).toContain(
      '@alice: `libgreet@1.0` is not affected by `CVE-2026-1001` (vulnerable code not present).\n\n> the \\*part\\* is not built\n\nIt lies at 1 binary.',
    )
    const [referrer] = await registry.referrers(manifest)
    expect(referrer?.artifactType).toBe(SIGSTORE_BUNDLE)
    const [bundle] = await new BundleReader(registry, verifierOf(policy(), place.home)).at(manifest)
    expect(bundle).toMatchObject({
      statement: { predicateType: 'https://openvex.dev/ns/v0.2.0', predicate: file.openvex },
    })
    expect(await counted()).toMatchObject([{ counts: true, remarks: [] }])
  })

  test('of one build names its whole hash', async () => {
    const spec = await pushSpec(registry, node('libgreet', '1.0'), 'files')
    await said(words.replace('@1.0', `@1.0/${spec.hash.slice(0, 8)}`))
    expect(place.origin('ls-tree', '-r', '--name-only', 'main', 'statements')).toBe(
      `statements/libgreet/1.0/${ID}/${spec.hash}/alice.json`,
    )
  })

  test('takes the place of the one before, and is taken back', async () => {
    await said(words)
    await said(`withdraw libgreet@1.0 ${ID}`)
    expect(await vexRecord.read(join(place.folder, FILE))).toMatchObject({
      status: 'under_investigation',
    })
  })

  test.each([
    ['of who is no auditor', words, 'mallory', /mallory is not an auditor/],
    ['of a version that nobody has', words.replace('@1.0', '@9'), undefined, /has no version 9/],
    [
      'of an id that no CVE has',
      words.replace(ID, 'CVE-26-1'),
      undefined,
      /names no vulnerability/,
    ],
    ['of half a GHSA id', words.replace(ID, 'GHSA-xxxx'), undefined, /names no vulnerability/],
    ['of a build that nobody has', words.replace('@1.0', '@1.0/abcdefg'), undefined, /no binary/],
  ])('%s is refused', async (_, said_, login, message) => {
    const { failure, outputs } = await said(said_, login)
    expect(failure?.message).toMatch(message)
    expect(outputs.commit).toBe('')
  })

  test.each([
    ['with the key of builds', (): string => buildKey, /does not speak for alice/],
    ['by nobody', (): string => '', undefined],
  ])('that is signed %s lifts nothing', async (_, other, refusal) => {
    const { failure } = await said(words, undefined, { 'signing-key': other() })
    if (refusal !== undefined) expect(failure?.message).toMatch(refusal)
    else {
      expect(failure?.message).toMatch(/does not count: Nobody signed it/)
      expect(await counted()).toMatchObject([{ counts: false }])
    }
  })

  test('has the id as databases write it, however it was typed', async () => {
    await said(words.replace(ID, ID.toLowerCase()))
    expect(await vexRecord.read(join(place.folder, FILE))).toMatchObject({ vulnerability: ID })
    await said(words.replace(ID, 'ghsa-CFGH-jmpq-2345'))
    const file = FILE.replace(ID, 'GHSA-cfgh-jmpq-2345')
    expect(await vexRecord.read(join(place.folder, file))).toMatchObject({ status: 'not_affected' })
  })

  test('that nobody signs does not take the place of one that its author signed', async () => {
    await said(words)
    const { failure } = await said(words.replace(' -- ', ' -- again '), undefined, {
      'signing-key': '',
    })
    expect(failure?.message).toContain('alice has signed another one, which stands')
    expect(await counted()).toMatchObject([{ counts: true }])
  })

  test.each([
    ['another word', (text: string): string => text.replace('is not built', 'is built')],
    ['another version', (text: string): string => text.replaceAll('libgreet@1.0', 'libgreet@2.0')],
    [
      'another document',
      (text: string): string => text.replace('"role": "auditor"', '"role": "owner"'),
    ],
  ])('with %s than was signed counts for nothing', async (_, change) => {
    await said(words)
    const text = place.origin('show', `main:${FILE}`)
    expect(change(text)).not.toBe(text)
    place.write(FILE, change(text))
    const { statements } = await readStatements(place.folder, verifierOf(policy(), place.home))
    expect(countStatements(statements, policy())).toMatchObject([{ counts: false }])
  })

  test('in the place of another is none', async () => {
    await said(words)
    place.write(FILE.replace('libgreet', 'other'), place.origin('show', `main:${FILE}`))
    const { unreadable } = await readStatements(place.folder, verifierOf(policy(), place.home))
    expect(unreadable).toEqual([
      { file: FILE.replace('libgreet', 'other'), reason: `It holds the statement ${FILE}.` },
    ])
  })
})
