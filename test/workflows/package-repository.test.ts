import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { generateKeyPairSync } from 'node:crypto'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { GhcrEmulator } from '@pakages/testing/ghcr-emulator/emulator'
import { proposed, pushed } from '@pakages/testing/workflows/events'
import { describeWith, wanted } from '@pakages/testing/requirements'
import type { Platform } from '@pakages/testing/workflows/platform'
import type { RunRecord, WorkflowRun } from '@pakages/testing/workflows/workflow-run'
import { withPrebuilt } from './prebuilt-actions.ts'
import { SampleRepository } from './sample-repository.ts'
import { ourActions, ours, root } from './toolkit.ts'

const MINUTES = 60_000
const NAME = 'acme/packages'
const FILE = '.github/workflows/packages.yml'
const CACHE = 'acme/packages-cache'
const actions = withPrebuilt(await ourActions())

describe('package-repository.yml, with binaries that were built before', () => {
  let repository: SampleRepository
  let platform: Platform
  let registry: GhcrEmulator

  beforeEach(async () => {
    repository = new SampleRepository()
    cpSync(join(root, 'examples', 'pakages.json'), join(repository.checkout, 'pakages.json'))
    cpSync(join(root, 'examples', 'spack_repo'), join(repository.checkout, 'spack_repo'), {
      recursive: true,
    })
    platform = repository.platform(actions, {
      environment: { PREBUILT: join(root, 'examples', 'prebuilt'), MARK: mark() },
      secrets: { INDEX_KEY: pem() },
    })
    registry = await GhcrEmulator.start({
      logins: (_, password) => platform.tokens.get(password)?.['packages'] as 'read' | 'write',
    })
  })
  afterEach(async () => {
    await registry.stop()
    repository.remove()
  })

  const caller = (more = '', head = 'on: { push: {}, pull_request: {} }'): string =>
    `
${head}
permissions: { contents: read, packages: write, id-token: write, attestations: write, pages: write }
jobs:
  packages:
    uses: ${ours('package-repository.yml')}
    with:
      registry: ${registry.reference(CACHE)}
      registry-username: octocat
      sign: none
      \${MORE}
`.replace('${MORE}', more)
  const push = (files: Record<string, string> = {}): WorkflowRun =>
    platform.start(
      FILE,
      pushed(NAME, 'refs/heads/main', repository.commit({ [FILE]: caller(), ...files })),
    )
  /** What became of each job; of those that spread a build, only what ran. */
  const results = ({ jobs }: RunRecord): Record<string, string> =>
    Object.fromEntries(
      jobs
        .map(({ name, result }) => [name.replace('packages / ', ''), result] as const)
        .filter(([name, result]) => result !== 'skipped' || !/^(?:Plan|Stage|Promote)/.test(name)),
    )
  const ran = ({ jobs }: RunRecord) => jobs.filter(({ result }) => result !== 'skipped')
  const published = (): string[] =>
    [...registry.repository(CACHE).tags.keys()]
      .filter((tag) => tag.endsWith('.spack'))
      .map((tag) => tag.replace(/-[0-9].*/, ''))
      .sort()
  const pem = (): string =>
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const mark = (): string => join(repository.folder, 'mark')
  const writes = (): string[] => registry.requests.filter((one) => /^(PUT|POST|PATCH)/.test(one))

  test(
    'publishes all others when a package fails, and is red',
    async () => {
      const run = await push({ fails: 'datagauge\n' }).done()
      expect([run.conclusion, results(run)]).toEqual([
        'failure',
        { Build: 'failure', Publish: 'success' },
      ])
      expect(published()).toContain('libsparkbar')
      expect(published()).not.toContain('datagauge')
    },
    2 * MINUTES,
  )

  test(
    'publishes nothing of a fork, whatever it makes of the workflow',
    async () => {
      const fork = async (files: Record<string, string>): Promise<RunRecord> => {
        const commit = repository.commit({ [FILE]: caller(), ...files })
        return platform
          .start(FILE, proposed(NAME, { commit, head: commit, from: 'eve/packages' }))
          .done()
      }
      expect(results(await fork({}))).toEqual({ Build: 'success', Publish: 'skipped' })
      const bold = await fork({ [FILE]: caller('publish-from: "event:pull_request"') })
      expect(results(bold)).toEqual({ Build: 'success', Publish: 'skipped' })
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
        with: { registry: "${registry.reference(CACHE)}", username: octocat, sign: none, publish-from: "event:pull_request" }
      - if: always()
        run: |
          token=$(curl -s -u "octocat:\${{ github.token }}" "${registry.origin}/token?scope=repository:${CACHE}:pull,push" | jq -r .token)
          curl -s -o /dev/null -w '%{http_code}' -X POST -H "Authorization: Bearer $token" "${registry.origin}/v2/${CACHE}/blobs/uploads/" > "$MARK"
`,
      })
      expect(results(bolder)).toEqual({ steal: 'failure' })
      expect(bolder.jobs[0]!.steps.at(-1)!.outcome).toBe('success')
      expect(readFileSync(mark(), 'utf8')).toBe('401')
      expect(writes().filter((one) => !one.endsWith(' 401'))).toEqual([])
    },
    4 * MINUTES,
  )

  test(
    'spreads a plan over jobs in stages, and promotes once what they staged, also when a package fails',
    async () => {
      const spread = caller('runners: 3')
      const run = await push({ [FILE]: spread, fails: 'datagauge\n' }).done()
      expect([run.problem, run.conclusion]).toEqual([undefined, 'failure'])
      expect(results(run)).toMatchObject({ Build: 'skipped', Plan: 'success', Promote: 'failure' })
      const builds = run.jobs.filter(({ name }) => /Stage \d \/ .*\(\d-\d\)/.test(name))
      expect(builds.map(({ result }) => result)).toContain('failure')
      expect(builds.map(({ permissions }) => permissions)).toContainEqual({
        contents: 'read',
        packages: 'write',
      })
      expect(published()).toContain('libsparkbar')
      expect(published()).not.toContain('datagauge')
    },
    3 * MINUTES,
  )

  describeWith(wanted('PAKAGES_WORKFLOWS'), 'in full', () => {
    test(
      'two targets of a matrix publish one after the other, with artifacts of their own',
      async () => {
        const matrix = caller('target: "${{ matrix.target }}"').replace(
          '    uses:',
          '    strategy: { matrix: { target: [x86_64_v3, x86_64_v2] } }\n    uses:',
        )
        const run = await push({ [FILE]: matrix }).done()
        expect([run.problem, run.conclusion]).toEqual([undefined, 'success'])
        expect(ran(run)).toHaveLength(4)
        expect(new Set(platform.artifacts.keys()).size).toBe(2)
      },
      3 * MINUTES,
    )

    test(
      'plans only what changed since a commit, where one is named',
      async () => {
        const recipe = 'spack_repo/pakages_examples/packages/libwelford/package.py'
        const text = readFileSync(join(root, 'examples', recipe), 'utf8')
        const since = repository.commit({ 'README.md': 'Packages' })
        const run = await push({
          [FILE]: caller(`runners: 3\n      changed-since: ${since}`),
          [recipe]: text.replace(
            '    version(',
            '    version("99.9", sha256="1" * 64)\n    version(',
          ),
        }).done()
        expect([run.problem, results(run)['Promote']]).toEqual([undefined, 'success'])
        expect(published()).toEqual(['gcc-runtime', 'index.spack', 'libwelford'])
      },
      3 * MINUTES,
    )

    test(
      'publishes what was built, and pages.yml its index',
      async () => {
        const pages = `
  pages:
    needs: packages
    if: \${{ !cancelled() && needs.packages.outputs.generation != '' }}
    uses: ${ours('pages.yml')}
    with:
      registry: ${registry.reference(CACHE)}
      registry-username: octocat
      url: ${registry.origin}/pages
    secrets: { signing-key: "\${{ secrets.INDEX_KEY }}" }
`
        const run = await push({ [FILE]: `${caller()}${pages}` }).done()
        expect([run.problem, results(run)]).toEqual([
          undefined,
          {
            Build: 'success',
            Publish: 'success',
            'pages / Write the index': 'success',
            'pages / Deploy': 'success',
          },
        ])
        expect(published()).toContain('datagauge')
        const rights = (of: string) => ran(run).map(({ permissions }) => permissions[of])
        expect(rights('packages')).toEqual(['read', 'write', 'read', undefined])
        expect(rights('pages')).toEqual([undefined, undefined, undefined, 'write'])
        expect(readFileSync(join(platform.site!, 'index.html'), 'utf8')).toContain('datagauge')
        expect(existsSync(join(platform.site!, 'v1', 'checksums.json'))).toBe(true)
      },
      2 * MINUTES,
    )

    test(
      'a cancelled run publishes nothing, and run again it goes through',
      async () => {
        const run = push({ waits: '' })
        while (!repository.log.some((line) => line.includes('Checked out'))) await setTimeout(20)
        await setTimeout(200)
        run.cancel()
        expect((await run.done()).conclusion).toBe('cancelled')
        expect(published()).toEqual([])
        repository.git('rm', '--quiet', 'waits')
        expect((await push({ 'next.txt': '' }).done()).conclusion).toBe('success')
        expect(published()).toContain('datagauge')
      },
      3 * MINUTES,
    )

    test(
      'runs again what failed, and pushes nothing twice',
      async () => {
        const run = push()
        await run.done()
        const before = writes().length
        const again = await run.rerun('all')
        expect(again.conclusion).toBe('success')
        expect(
          writes()
            .slice(before)
            .filter((one) => one.includes('/manifests/') && one.includes('.spack ')),
        ).toEqual([])
      },
      3 * MINUTES,
    )

    test(
      'a branch that may not publish is built, and a branch that is allowed by name is published',
      async () => {
        const commit = repository.commit({ [FILE]: caller() })
        const feature = (): WorkflowRun =>
          platform.start(FILE, pushed(NAME, 'refs/heads/feature', commit))
        expect(results(await feature().done())).toEqual({ Build: 'success', Publish: 'skipped' })
        const allowed = repository.commit({ [FILE]: caller('publish-from: feature') })
        const run = await platform.start(FILE, pushed(NAME, 'refs/heads/feature', allowed)).done()
        expect(results(run)).toEqual({ Build: 'success', Publish: 'success' })
      },
      3 * MINUTES,
    )
  })
})
