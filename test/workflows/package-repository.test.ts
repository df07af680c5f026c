import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { proposed, pushed } from '@pakages/testing/workflows/events'
import { describeWith, wanted } from '@pakages/testing/requirements'
import type { RunRecord, WorkflowRun } from '@pakages/testing/workflows/workflow-run'
import { CACHE, FILE, jobResults, NAME, PackageRepositorySite } from './package-repository-site.ts'
import { withPrebuilt } from './prebuilt-actions.ts'
import { ourActions, root } from './toolkit.ts'

const MINUTES = 60_000
const actions = withPrebuilt(ourActions())

describe('package-repository.yml by the driver', () => {
  let site: PackageRepositorySite
  beforeEach(async () => {
    site = await PackageRepositorySite.start(actions)
  })
  afterEach(() => site.stop())

  const push = (files: Record<string, string> = {}): WorkflowRun => site.start(files)
  const ran = ({ jobs }: RunRecord) => jobs.filter(({ result }) => result !== 'skipped')

  test(
    'publishes all others when a package fails, and is red',
    async () => {
      const run = await push({ fails: 'datagauge\n' }).done()
      expect([run.conclusion, jobResults(run)]).toEqual([
        'failure',
        { Build: 'failure', Publish: 'success' },
      ])
      expect(site.published()).toContain('libsparkbar')
      expect(site.published()).not.toContain('datagauge')
    },
    2 * MINUTES,
  )

  test(
    'publishes nothing of a fork, whatever it makes of the workflow',
    async () => {
      const fork = async (files: Record<string, string>): Promise<RunRecord> => {
        const commit = site.repository.commit({ [FILE]: site.caller(), ...files })
        return site.platform
          .start(FILE, proposed(NAME, { commit, head: commit, from: 'eve/packages' }))
          .done()
      }
      expect(jobResults(await fork({}))).toEqual({ Build: 'success', Publish: 'skipped' })
      const bold = await fork({ [FILE]: site.caller('publish-from: "event:pull_request"') })
      expect(jobResults(bold)).toEqual({ Build: 'success', Publish: 'skipped' })
      const bolder = await fork({
        [FILE]: `
on: pull_request
permissions: { contents: read, packages: write, id-token: write }
jobs:
  steal:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v7
      - run: cp -r "$PREBUILT" .pakages
      - uses: syspack/pakages/push@v1
        with: { registry: "${site.registry.reference(CACHE)}", username: octocat, sign: none, publish-from: "event:pull_request" }
      - if: always()
        run: |
          token=$(curl -s -u "octocat:\${{ github.token }}" "${site.registry.origin}/token?scope=repository:${CACHE}:pull,push" | jq -r .token)
          curl -s -o /dev/null -w '%{http_code}' -X POST -H "Authorization: Bearer $token" "${site.registry.origin}/v2/${CACHE}/blobs/uploads/" > "$MARK"
`,
      })
      expect(jobResults(bolder)).toEqual({ steal: 'failure' })
      expect(bolder.jobs[0]!.steps.at(-1)!.outcome).toBe('success')
      expect(readFileSync(site.mark, 'utf8')).toBe('401')
      expect(site.writes().filter((one) => !one.endsWith(' 401'))).toEqual([])
    },
    4 * MINUTES,
  )

  test(
    'spreads a plan over jobs in stages, and promotes once what they staged, also when a package fails',
    async () => {
      const spread = site.caller('runners: 3')
      const run = await push({ [FILE]: spread, fails: 'datagauge\n' }).done()
      expect([run.problem, run.conclusion]).toEqual([undefined, 'failure'])
      expect(jobResults(run)).toMatchObject({
        Build: 'skipped',
        Plan: 'success',
        Promote: 'failure',
      })
      const builds = run.jobs.filter(({ name }) => /Stage \d \/ .*\(\d-\d\)/.test(name))
      expect(builds.map(({ result }) => result)).toContain('failure')
      expect(builds.map(({ permissions }) => permissions)).toContainEqual({
        contents: 'read',
        packages: 'write',
      })
      expect(site.published()).toContain('libsparkbar')
      expect(site.published()).not.toContain('datagauge')
    },
    3 * MINUTES,
  )

  describeWith(wanted('PAKAGES_WORKFLOWS'), 'in full', () => {
    test(
      'two targets of a matrix publish one after the other, with artifacts of their own',
      async () => {
        const matrix = site
          .caller('target: "${{ matrix.target }}"')
          .replace(
            '    uses:',
            '    strategy: { matrix: { target: [x86_64_v3, x86_64_v2] } }\n    uses:',
          )
        const run = await push({ [FILE]: matrix }).done()
        expect([run.problem, run.conclusion]).toEqual([undefined, 'success'])
        expect(ran(run)).toHaveLength(4)
        expect(new Set(site.platform.artifacts.keys()).size).toBe(2)
      },
      3 * MINUTES,
    )

    test(
      'plans only what changed since a commit, where one is named',
      async () => {
        const recipe = 'spack_repo/pakages_examples/packages/libwelford/package.py'
        const text = readFileSync(join(root, 'examples', recipe), 'utf8')
        const since = site.repository.commit({ 'README.md': 'Packages' })
        const run = await push({
          [FILE]: site.caller(`runners: 3\n      changed-since: ${since}`),
          [recipe]: text.replace(
            '    version(',
            '    version("99.9", sha256="1" * 64)\n    version(',
          ),
        }).done()
        // What was built before has no compiler-wrapper, so that one package fails.
        expect([run.problem, jobResults(run)['Promote']]).toEqual([undefined, 'failure'])
        expect(site.published()).toEqual(['gcc-runtime', 'index.spack', 'libwelford'])
      },
      3 * MINUTES,
    )

    test(
      'hands what a job could not stage to the next attempt of that job',
      async () => {
        const run = push({ [FILE]: site.caller('runners: 3'), refused: '' })
        expect((await run.done()).conclusion).toBe('failure')
        const kept = [...site.platform.artifacts.keys()].filter((name) => /unstaged/.test(name))
        expect(kept.length).toBeGreaterThan(1)
        await run.rerun('failed')
        const said = site.repository.log.filter((line) => line.includes('An earlier attempt'))
        expect(said).toHaveLength(kept.length)
        for (const line of said) expect(line).toContain('datagauge embed-text')
        expect(site.published()).toContain('datagauge')
      },
      3 * MINUTES,
    )

    test(
      'says of jobs that get no Spack whose packages will not come, so that none waits for them',
      async () => {
        const files = { [FILE]: site.caller('runners: 3'), 'no-setup': '' }
        const run = await push(files).done()
        expect([run.problem, jobResults(run)['Promote']]).toEqual([undefined, 'failure'])
        const log = site.repository.log.join('\n')
        expect(log).toMatch(/Job 1-1 ended before it came to \d+ packages?: .* No other job/)
        expect(log).toMatch(/libsparkbar@\S+ \(job 1-\d, the job ended before it began to build/)
      },
      3 * MINUTES,
    )

    test(
      'a cancelled run publishes nothing, and run again it goes through',
      async () => {
        const run = push({ waits: '' })
        while (!site.repository.log.some((line) => line.includes('Checked out')))
          await setTimeout(20)
        await setTimeout(200)
        run.cancel()
        expect((await run.done()).conclusion).toBe('cancelled')
        expect(site.published()).toEqual([])
        site.repository.git('rm', '--quiet', 'waits')
        expect((await push({ 'next.txt': '' }).done()).conclusion).toBe('success')
        expect(site.published()).toContain('datagauge')
      },
      3 * MINUTES,
    )

    test(
      'runs again what failed, and pushes nothing twice',
      async () => {
        const run = push()
        await run.done()
        const before = site.writes().length
        const again = await run.rerun('all')
        expect(again.conclusion).toBe('success')
        expect(
          site
            .writes()
            .slice(before)
            .filter((one) => one.includes('/manifests/') && one.includes('.spack ')),
        ).toEqual([])
      },
      3 * MINUTES,
    )

    test(
      'a branch that may not publish is built, and a branch that is allowed by name is published',
      async () => {
        const commit = site.repository.commit({ [FILE]: site.caller() })
        const feature = (): WorkflowRun =>
          site.platform.start(FILE, pushed(NAME, 'refs/heads/feature', commit))
        expect(jobResults(await feature().done())).toEqual({ Build: 'success', Publish: 'skipped' })
        const allowed = site.repository.commit({ [FILE]: site.caller('publish-from: feature') })
        const run = await site.platform
          .start(FILE, pushed(NAME, 'refs/heads/feature', allowed))
          .done()
        expect(jobResults(run)).toEqual({ Build: 'success', Publish: 'success' })
      },
      3 * MINUTES,
    )
  })
})
