import type { RunContext } from '@pakages/core'
import { digestOf } from '@pakages/image'
import type { BuildReport } from '@pakages/model'
import { type BuildFacts } from '@pakages/trust'

/** A job on GitHub, as the runner describes it. */
export const jobContext: RunContext = {
  repository: 'acme/packages',
  commit: '0123456789abcdef0123456789abcdef01234567',
  ref: 'refs/heads/main',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  event: 'push',
  payload: {},
  fromFork: false,
  defaultBranch: undefined,
  follows: undefined,
  actor: 'Bob',
  runUrl: 'https://github.com/acme/packages/actions/runs/7',
  attempt: 1,
  workflowRef: 'acme/packages/.github/workflows/build.yml@refs/heads/main',
}

/** What signing needs besides the push. */
export const jobFacts: Pick<BuildFacts, 'context' | 'env' | 'lock'> = {
  context: jobContext,
  env: { GITHUB_REPOSITORY_ID: '1', RUNNER_ENVIRONMENT: 'github-hosted' },
  lock: digestOf('lock'),
}

/** The report of a build that made nothing in particular. */
export const buildReport: BuildReport = {
  spack: { version: '1.1.0', commit: 'a'.repeat(40) },
  recipes: [{ namespace: 'acme', commit: 'b'.repeat(40) }],
  lock: 'spack.lock',
  cache: 'buildcache',
  installRoot: '/opt/spack',
  paddedLength: 0,
  platform: 'linux-debian12-x86_64_v3',
  finished: '2026-11-20T10:00:00Z',
  seconds: 1,
  specs: [],
}
