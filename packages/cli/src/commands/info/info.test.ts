import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parseJson } from '@pakages/model'
import { ReadingStory } from '../../reading/testing/reading-story.ts'

let story: ReadingStory
beforeEach(() => {
  story = new ReadingStory()
})
afterEach(() => story.end())

const NAMED = ['--registry', 'oci://registry.example/acme/cache']

describe('pakages info', () => {
  test('says what it is, when it was pushed, how large it is and what it needs', async () => {
    await story.pushed('1.2')
    await story.pushed('1.3')
    const { exitCode, stdout } = await story.type('info', 'app', ...NAMED)
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^app@1\.0\/\w{7}\n/)
    expect(stdout).toMatch(/Spec: app@=1\.0 platform=linux os=fake1 target=x86_64_v3/)
    expect(stdout).toContain('Pushed: generation 2, 2026-11-20 11:00 UTC')
    expect(stdout).toMatch(/Size: [\d.]+ kB, [\d.]+ kB with all that it needs/)
    expect(stdout).toMatch(/Signatures: 1, not verified: there is no policy/)
    expect(stdout).toMatch(/Needs: glibc@2\.36 of the system, zlib@1\.3\/\w{7}/)
    expect(stdout).toMatch(
      /Install: pakages install --registry oci:\/\/registry\.example\/acme\/cache app\/\w{7}\n/,
    )
  })

  test('says with a policy who built, signed and reviewed it', async () => {
    story.configure()
    const { report } = await story.publish(['zlib'])
    await story.review(report, 'zlib')
    const { stdout } = await story.type('info', 'zlib', '--json')
    expect(parseJson(stdout, 'stdout')).toMatchObject({
      name: 'zlib',
      version: '1.3.1',
      versions: ['1.3.1'],
      manifest: report.specs[0]!.manifest,
      generation: { number: 1 },
      trust: {
        state: 'approved',
        signed: [
          {
            predicateType: 'https://slsa.dev/provenance/v1',
            signer: expect.stringMatching(/^the key/),
            source: 'https://github.com/acme/packages',
          },
        ],
        against: [],
        reviews: [{ auditor: 'alice', verdict: 'approved', counts: true }],
      },
    })
    const shown = await story.type('info', 'zlib')
    expect(shown.stdout).toMatch(
      /Signed: https:\/\/slsa\.dev\/provenance\/v1 by the key \w+, built by/,
    )
    expect(shown.stdout).toMatch(
      /Review: alice: approved \(functional, safe, license\), 2026-11-20/,
    )
  })

  test.each([
    [['zlob'], 1, 'Did you mean zlib?'],
    [[], 2, 'Which package?'],
    [['zlib', '--generation', '7'], 1, 'has no generation 7'],
    [['zlib@1@2'], 2, 'it has two versions'],
  ])('%j ends with what to do', async (words, code, message) => {
    await story.pushed('1.2')
    const { exitCode, stderr } = await story.type('info', ...words, ...NAMED)
    expect(exitCode).toBe(code)
    expect(stderr).toContain(message)
  })
})
