import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buildReport, runAction, workFolder } from '@pakages/core'
import { FakeSpack, MemoryHost, memoryPorts } from '@pakages/core/fakes'
import { join } from 'node:path'
import { Story } from '../install-trusted/testing/story.ts'
import { buildWithSpackAction } from './action.ts'

let story: Story
beforeEach(() => {
  story = new Story()
})
afterEach(() => story.end())

/** Builds `app` with what was published; how each package came to be, and what was told. */
async function build(caches = story.registry.reference) {
  const host = new MemoryHost({
    workspace: story.user,
    env: { HOME: story.root, PAKAGES_CACHE: join(story.root, 'cache') },
    inputs: { specs: 'app', 'trusted-caches': caches },
  })
  const { exitCode } = await runAction(
    buildWithSpackAction,
    memoryPorts({
      host,
      clock: story.clock,
      openRegistry: () => story.seen,
      openSpack: async (settings) => new FakeSpack(story.recipes, settings),
    }),
  )
  expect([exitCode, host.messages('error')]).toEqual([0, []])
  const { specs } = await buildReport.read(workFolder(join(story.user, '.pakages')).buildReport)
  return {
    outcomes: Object.fromEntries(specs.map(({ name, outcome }) => [name, outcome])),
    warnings: host.messages('warning').join('\n'),
    notices: host.messages('notice').join('\n'),
  }
}

describe('what build reuses, where there is a policy', () => {
  test('is what a trusted signer signed, though nobody has reviewed it', async () => {
    await story.publish(['app'])
    story.configure()
    const { outcomes, warnings } = await build()
    expect([outcomes, warnings]).toMatchObject([{ app: 'reused', zlib: 'reused' }, ''])
  })

  test.each([
    ['nobody signed', { sign: 'none', 'signing-key': '' }, 'No trusted signer says how'],
    ['somebody else signed', {}, 'None of the 1 trusted keys made the signature'],
  ])('is nothing that %s, and the log says why', async (_, inputs, why) => {
    await story.publish(['app'], inputs)
    story.configure(_.startsWith('somebody') ? { signers: [{ repository: 'acme/packages' }] } : {})
    const { outcomes, warnings } = await build()
    expect(outcomes).toMatchObject({ app: 'built', zlib: 'built' })
    expect(warnings).toMatch(/does not let these be reused from oci:\/\/registry.example/)
    expect(warnings).toMatch(/zlib@1\.3\.1\/\w{7}/)
    expect(warnings).toContain(why)
  })

  test('is no version that was removed, wherever its binary still is', async () => {
    const { report } = await story.publish(['app'])
    story.configure()
    await story.review(report, 'zlib', { verdict: 'unsafe', note: 'CVE-2026-1' })
    const { outcomes, warnings } = await build()
    expect(outcomes).toMatchObject({ app: 'reused', zlib: 'built' })
    expect(warnings).toContain('The version was removed: alice called it unsafe: CVE-2026-1')
  })

  test('is nothing of a folder, which has no signatures', async () => {
    await story.publish(['app'])
    story.configure()
    const { outcomes, warnings } = await build(workFolder(join(story.publisher, '.pakages')).cache)
    expect(outcomes).toMatchObject({ app: 'built', zlib: 'built' })
    expect(warnings).toContain('A folder has no signatures')
  })
})

test('without a policy all is reused, and said not to be verified', async () => {
  await story.publish(['app'], { sign: 'none', 'signing-key': '' })
  const { outcomes, notices } = await build()
  expect(outcomes).toMatchObject({ app: 'reused', zlib: 'reused' })
  expect(notices).toContain('what trusted caches give is not verified')
})
