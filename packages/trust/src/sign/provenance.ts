import type { RunContext } from '@pakages/core'
import { hexOf, type BuildReport, type Digest } from '@pakages/model'

/**
 * The build type of workflows on GitHub, https://actions.github.io/buildtypes/workflow/v1, which
 * other verifiers know.
 */
const ON_GITHUB = 'https://actions.github.io/buildtypes/workflow/v1'
const AT_TERMINAL = 'https://github.com/syspack/pakages/buildtypes/terminal/v1'

/** What a build is known by. */
export interface BuildFacts {
  readonly context: RunContext
  /** The environment of the job: only the variables that GitHub documents are read from it. */
  readonly env: Readonly<Record<string, string | undefined>>
  /**
   * The workflow that holds the job, as its identity token says (`job_workflow_ref`): under a
   * reusable workflow the one that was called. Undefined where there is no such token; then it is
   * taken to be that of the run.
   */
  readonly builder?: string | undefined
  readonly build: Pick<BuildReport, 'spack' | 'recipes' | 'platform' | 'finished'>
  /** The digest of the `spack.lock` that was built. */
  readonly lock: Digest
  /**
   * The commit of the repository that was built. A run for a comment is one of the default branch, and
   * may build another. Default: that of the run.
   */
  readonly checkedOut?: string | undefined
  /** What was not built but taken from caches of others. Default: nothing. */
  readonly taken?: readonly ResolvedDependency[] | undefined
}

/** Something that went into what was made, as SLSA names it. */
export interface ResolvedDependency {
  readonly uri: string
  readonly digest?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
}

/**
 * The SLSA v1 predicate of a build: what was built from what, by whom. As GitHub does it, the
 * builder is the workflow that holds the job, and the workflow that was started is what was asked
 * for: under a reusable workflow its caller.
 */
export function provenance(facts: BuildFacts): Record<string, unknown> {
  const { build } = facts
  return jobProvenance({
    ...facts,
    made: [...checkoutOf(facts), ...toolsOf(facts), ...(facts.taken ?? [])],
    version: known({ spack: build.spack.version }),
    finished: build.finished,
    platform: build.platform,
  })
}

/** What a job made of what; see {@link BuildFacts} for what is not said here. */
export interface JobFacts extends Pick<BuildFacts, 'context' | 'env' | 'builder'> {
  /** What it was made of, besides the source of the run. */
  readonly made: readonly ResolvedDependency[]
  /** Of the tools that made it. */
  readonly version: Readonly<Record<string, string>>
  /** RFC 3339. */
  readonly finished: string
  readonly platform?: string | undefined
}

/** The SLSA v1 predicate of whatever a job made; see {@link provenance}. */
export function jobProvenance(facts: JobFacts): Record<string, unknown> {
  const { context, env } = facts
  const onGitHub = context.workflowRef !== undefined
  return {
    buildDefinition: {
      buildType: onGitHub ? ON_GITHUB : AT_TERMINAL,
      externalParameters: { workflow: workflowOf(context) },
      internalParameters: {
        github: known({
          event_name: context.event,
          actor: context.actor,
          repository_id: env.GITHUB_REPOSITORY_ID,
          repository_owner_id: env.GITHUB_REPOSITORY_OWNER_ID,
          runner_environment: env.RUNNER_ENVIRONMENT,
        }),
      },
      resolvedDependencies: [...sourceOf(context), ...facts.made],
    },
    runDetails: {
      builder: {
        id: onGitHub
          ? `${context.serverUrl}/${facts.builder ?? context.workflowRef}`
          : 'https://github.com/syspack/pakages/terminal',
        version: facts.version,
      },
      metadata: known({ invocationId: invocationOf(context, env), finishedOn: facts.finished }),
      byproducts: [
        {
          name: 'runner',
          annotations: known({
            os: env.ImageOS,
            image: env.ImageVersion,
            arch: env.RUNNER_ARCH,
            platform: facts.platform,
          }),
        },
      ],
    },
  }
}

function workflowOf(context: RunContext): Record<string, string> {
  // owner/name/.github/workflows/build.yml@refs/heads/main
  const path = context.workflowRef?.split('@')[0]?.split('/').slice(2).join('/')
  return known({
    ref: context.ref,
    repository: context.repository && `${context.serverUrl}/${context.repository}`,
    path,
  })
}

function sourceOf(context: RunContext): ResolvedDependency[] {
  if (!context.repository) return []
  const uri = `git+${context.serverUrl}/${context.repository}${context.ref ? `@${context.ref}` : ''}`
  return [{ uri, ...(context.commit && { digest: { gitCommit: context.commit } }) }]
}

/** What was built in the place of the commit of the run. */
function checkoutOf({ context, checkedOut }: BuildFacts): ResolvedDependency[] {
  const { repository, serverUrl, commit } = context
  if (!repository || checkedOut === undefined || checkedOut === commit) return []
  return [
    {
      uri: `git+${serverUrl}/${repository}`,
      digest: { gitCommit: checkedOut },
      annotations: { role: 'checkout' },
    },
  ]
}

function toolsOf({ build, lock }: BuildFacts): ResolvedDependency[] {
  const commit = (sha: string | undefined): Pick<ResolvedDependency, 'digest'> =>
    sha ? { digest: { gitCommit: sha } } : {}
  return [
    {
      uri: `pkg:generic/spack@${encodeURIComponent(build.spack.version)}`,
      ...commit(build.spack.commit),
      annotations: { role: 'spack' },
    },
    ...build.recipes.map((repository): ResolvedDependency => ({
      uri: `spack-repository:${repository.namespace}`,
      ...commit(repository.commit),
      annotations: { role: 'recipes' },
    })),
    { uri: 'file:spack.lock', digest: { sha256: hexOf(lock) }, annotations: { role: 'lock' } },
  ]
}

const invocationOf = (context: RunContext, env: BuildFacts['env']): string | undefined =>
  context.runUrl && `${context.runUrl}/attempts/${env.GITHUB_RUN_ATTEMPT ?? '1'}`

const known = (values: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => !!entry[1]),
  )
