import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { act, all, describeWith, program, wanted } from '@pakages/testing/requirements'
import { proposed, pushed, type RunEvent } from '@pakages/testing/workflows/events'
import { byAct } from './act/act-engine.ts'
import type { Ran } from './engine.ts'
import { FILE, NAME, PackageRepositorySite } from './package-repository-site.ts'

const MINUTES = 60_000
const needed = all(wanted('PAKAGES_WORKFLOWS'), act, program('jq'), program('curl'))

// `act` has no reruns: "again" is a new run for the same event. What it runs otherwise than GitHub,
// and which of our lines it does not take, is told where the toolkit is written for it. A build that
// is spread over stages is run by the driver alone: in `act` 0.2.89 the first job that fails in a
// workflow that is called ends the whole run, also where others ask for `!cancelled()`.
describeWith(needed, 'package-repository.yml by act', () => {
  const engine = byAct()
  let site: PackageRepositorySite

  beforeEach(async () => {
    site = await PackageRepositorySite.start(engine.actions)
  })
  afterEach(() => site.stop())

  interface Run {
    readonly files?: Record<string, string>
    readonly event?: (commit: string) => RunEvent
    /** Runs once more for the commit that is there. */
    readonly again?: boolean
    /** Ends it, as soon as the log has such a line. */
    readonly endAt?: RegExp
  }

  /** Commits files, and runs the workflow for the event that they make. */
  const run = ({
    files = {},
    event = (commit) => pushed(NAME, 'refs/heads/main', commit),
    again = false,
    endAt,
  }: Run = {}): Promise<Ran> => {
    const { repository, platform } = site
    const commit = again
      ? repository.git('rev-parse', 'HEAD')
      : repository.commit({ [FILE]: site.caller(), ...files })
    const end = new AbortController()
    return engine.run(platform, FILE, event(commit), {
      signal: end.signal,
      onLine: (line) => {
        if (endAt?.test(line)) end.abort()
      },
    })
  }

  test(
    'builds and publishes what is pushed',
    async () => {
      const { failed, jobs } = await run()
      expect([failed, jobs]).toEqual([false, { Build: 'success', Publish: 'success' }])
      expect(site.published()).toContain('datagauge')
    },
    5 * MINUTES,
  )

  test(
    'publishes all others when a package fails, and is red',
    async () => {
      const { failed, jobs } = await run({ files: { fails: 'datagauge\n' } })
      expect([failed, jobs]).toEqual([true, { Build: 'failure', Publish: 'success' }])
      expect(site.published()).toContain('libsparkbar')
      expect(site.published()).not.toContain('datagauge')
    },
    5 * MINUTES,
  )

  test(
    'publishes nothing of a fork',
    async () => {
      const { failed, jobs } = await run({
        event: (commit) => proposed(NAME, { commit, head: commit, from: 'eve/packages' }),
      })
      expect([failed, jobs]).toEqual([false, { Build: 'success' }])
      expect(site.published()).toEqual([])
    },
    5 * MINUTES,
  )

  test(
    'run again, it pushes nothing twice',
    async () => {
      await run()
      const before = site.writes().length
      expect((await run({ again: true })).failed).toBe(false)
      const pushes = site
        .writes()
        .slice(before)
        .filter((one) => one.includes('/manifests/') && one.includes('.spack '))
      expect(pushes).toEqual([])
    },
    5 * MINUTES,
  )

  test(
    'publishes nothing of a run that is cancelled',
    async () => {
      const { failed, jobs } = await run({ files: { waits: '' }, endAt: /Run Main Build/ })
      expect([failed, jobs['Publish']]).toEqual([true, undefined])
      expect(site.published()).toEqual([])
    },
    5 * MINUTES,
  )

  test(
    'two targets of a matrix both publish',
    async () => {
      const matrix = site
        .caller('target: "${{ matrix.target }}"')
        .replace(
          '    uses:',
          '    strategy: { matrix: { target: [x86_64_v3, x86_64_v2] } }\n    uses:',
        )
      const { failed, jobs } = await run({ files: { [FILE]: matrix } })
      expect([failed, jobs]).toEqual([
        false,
        {
          'packages-1 / Build': 'success',
          'packages-1 / Publish': 'success',
          'packages-2 / Build': 'success',
          'packages-2 / Publish': 'success',
        },
      ])
    },
    5 * MINUTES,
  )
})
