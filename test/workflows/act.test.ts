import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { act, all, describeWith, program, wanted } from '@pakages/testing/requirements'
import { proposed, pushed, type RunEvent } from '@pakages/testing/workflows/events'
import { toolkitActions } from '@pakages/testing/workflows/step-actions'
import { runAct, type ActRecord } from './act/act-run.ts'
import { writeActToolkit } from './act/act-toolkit.ts'
import { FILE, NAME, PackageRepositorySite } from './package-repository-site.ts'
import { root } from './toolkit.ts'

const MINUTES = 60_000
const needed = all(wanted('PAKAGES_WORKFLOWS'), act, program('jq'), program('curl'))

/** What stands in for GitHub's own actions, at the commits that our workflows name. */
function standIns(): Record<string, string> {
  const folder = join(import.meta.dirname, 'act', 'stand-ins')
  const text = globSync('.github/workflows/*.yml', { cwd: root })
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n')
  const uses = text.matchAll(/uses: actions\/([\w-]+)@([0-9a-f]{40})/g)
  return Object.fromEntries(
    [...uses].map(([, name, commit]) => [`actions/${name}@${commit}`, join(folder, name!)]),
  )
}

// `act` has no reruns: "again" is a new run for the same event. What it runs otherwise than GitHub,
// and which of our lines it does not take, is told where the toolkit is written for it.
describeWith(needed, 'package-repository.yml by act', () => {
  let folder: string
  let toolkit: string
  let site: PackageRepositorySite

  beforeAll(async () => {
    toolkit = mkdtempSync(join(tmpdir(), 'pakages-act-'))
    await writeActToolkit(toolkit)
  }, 10 * MINUTES)
  afterAll(() => rmSync(toolkit, { recursive: true, force: true }))
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pakages-act-'))
    site = await PackageRepositorySite.start(
      toolkitActions({ name: 'none/none', root, standIns: {} }),
    )
    site.repository.git('remote', 'add', 'origin', `https://github.com/${NAME}.git`)
  })
  afterEach(async () => {
    await site.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  interface Run {
    readonly files?: Record<string, string>
    readonly event?: (commit: string) => RunEvent
    readonly packages?: 'read' | 'write'
    /** Runs once more for the commit that is there. */
    readonly again?: boolean
    /** Ends it, as soon as the log has such a line. */
    readonly endAt?: RegExp
  }

  /** Commits files, and runs the workflow for the event that they make. */
  const run = async ({
    files = {},
    event = (commit) => pushed(NAME, 'refs/heads/main', commit),
    packages = 'write',
    again = false,
    endAt,
  }: Run = {}): Promise<ActRecord> => {
    const { repository } = site
    const commit = again
      ? repository.git('rev-parse', 'HEAD')
      : repository.commit({ [FILE]: site.caller(), ...files })
    const end = new AbortController()
    const record = await runAct({
      folder,
      repository: repository.checkout,
      workflow: FILE,
      event: event(commit),
      runId: '1001',
      token: site.platform.token({ packages }),
      actions: { 'syspack/pakages@v1': toolkit, ...standIns() },
      environment: { PREBUILT: join(root, 'examples', 'prebuilt') },
      signal: end.signal,
      onLine: (line) => {
        if (endAt?.test(line)) end.abort()
      },
    })
    const named = Object.entries(record.jobs).map(([name, result]) => [
      name.replace(/^packages(-\d)?\/Package repository\//, '$1'),
      result,
    ])
    return { ...record, jobs: Object.fromEntries(named) as Record<string, string> }
  }

  test(
    'builds and publishes what is pushed',
    async () => {
      const { code, jobs } = await run()
      expect([code, jobs]).toEqual([0, { Build: 'success', Publish: 'success' }])
      expect(site.published()).toContain('datagauge')
    },
    5 * MINUTES,
  )

  test(
    'publishes all others when a package fails, and is red',
    async () => {
      const { code, jobs } = await run({ files: { fails: 'datagauge\n' } })
      expect([code, jobs]).toEqual([1, { Build: 'failure', Publish: 'success' }])
      expect(site.published()).toContain('libsparkbar')
      expect(site.published()).not.toContain('datagauge')
    },
    5 * MINUTES,
  )

  test(
    'publishes nothing of a fork',
    async () => {
      const { code, jobs } = await run({
        event: (commit) => proposed(NAME, { commit, head: commit, from: 'eve/packages' }),
        packages: 'read',
      })
      expect([code, jobs]).toEqual([0, { Build: 'success' }])
      expect(site.published()).toEqual([])
    },
    5 * MINUTES,
  )

  test(
    'run again, it pushes nothing twice',
    async () => {
      await run()
      const before = site.writes().length
      expect((await run({ again: true })).code).toBe(0)
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
      const { code, jobs } = await run({ files: { waits: '' }, endAt: /Run Main Build/ })
      expect([code, jobs['Publish']]).toEqual([1, undefined])
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
      const { code, jobs } = await run({ files: { [FILE]: matrix } })
      expect([code, jobs]).toEqual([
        0,
        {
          '-1Build': 'success',
          '-1Publish': 'success',
          '-2Build': 'success',
          '-2Publish': 'success',
        },
      ])
    },
    5 * MINUTES,
  )
})
