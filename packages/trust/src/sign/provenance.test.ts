import { describe, expect, test } from '@jest/globals'
import type { RunContext } from '@pakages/core'
import { hexOf } from '@pakages/model'
import { buildReport, jobContext, jobFacts } from '@pakages/testing/trust/signing-facts'
import { buildOrigin } from '../decide/build-origin.ts'
import { provenance, type BuildFacts } from './provenance.ts'
import { PROVENANCE } from './statements.ts'

const at = (context: Partial<RunContext>, more: Partial<BuildFacts> = {}) =>
  provenance({ ...jobFacts, build: buildReport, ...more, context: { ...jobContext, ...context } })

const nobody: Partial<RunContext> = {
  repository: undefined,
  commit: undefined,
  ref: undefined,
  event: 'terminal',
  actor: undefined,
  runUrl: undefined,
  workflowRef: undefined,
}

describe('the provenance of a build', () => {
  test('on GitHub says all that verifiers of GitHub ask for', () => {
    const env = {
      ...jobFacts.env,
      GITHUB_REPOSITORY_OWNER_ID: '2',
      GITHUB_RUN_ATTEMPT: '3',
      ImageOS: 'ubuntu24',
      ImageVersion: '20261101.1',
      RUNNER_ARCH: 'X64',
    }
    const source = 'https://github.com/acme/packages'
    expect(at({}, { env })).toStrictEqual({
      buildDefinition: {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        externalParameters: {
          workflow: {
            ref: 'refs/heads/main',
            repository: source,
            path: '.github/workflows/build.yml',
          },
        },
        internalParameters: {
          github: {
            event_name: 'push',
            actor: 'Bob',
            repository_id: '1',
            repository_owner_id: '2',
            runner_environment: 'github-hosted',
          },
        },
        resolvedDependencies: [
          { uri: `git+${source}@refs/heads/main`, digest: { gitCommit: jobContext.commit } },
          {
            uri: 'pkg:generic/spack@1.1.0',
            digest: { gitCommit: 'a'.repeat(40) },
            annotations: { role: 'spack' },
          },
          {
            uri: 'spack-repository:acme',
            digest: { gitCommit: 'b'.repeat(40) },
            annotations: { role: 'recipes' },
          },
          {
            uri: 'file:spack.lock',
            digest: { sha256: hexOf(jobFacts.lock) },
            annotations: { role: 'lock' },
          },
        ],
      },
      runDetails: {
        builder: {
          id: `https://github.com/${jobContext.workflowRef}`,
          version: { spack: '1.1.0' },
        },
        metadata: {
          invocationId: `${jobContext.runUrl}/attempts/3`,
          finishedOn: '2026-11-20T10:00:00Z',
        },
        byproducts: [
          {
            name: 'runner',
            annotations: {
              os: 'ubuntu24',
              image: '20261101.1',
              arch: 'X64',
              platform: 'linux-debian12-x86_64_v3',
            },
          },
        ],
      },
    })
  })

  test('under a reusable workflow names it as builder, and its caller as what was started', () => {
    const builder = 'acme/shared/.github/workflows/repository.yml@refs/tags/v1'
    expect(at({}, { builder })).toMatchObject({
      buildDefinition: {
        externalParameters: {
          workflow: {
            ref: 'refs/heads/main',
            repository: 'https://github.com/acme/packages',
            path: '.github/workflows/build.yml',
          },
        },
      },
      runDetails: { builder: { id: `https://github.com/${builder}` } },
    })
  })

  test('at a terminal says so, and nothing that nobody knows', () => {
    const build = {
      ...buildReport,
      spack: { version: '1.2.0.dev0 (x)' },
      recipes: [{ namespace: 'builtin' }],
    } as unknown as BuildFacts['build']
    expect(at(nobody, { env: {}, build })).toMatchObject({
      buildDefinition: {
        buildType: 'https://github.com/syspack/pakages/buildtypes/terminal/v1',
        externalParameters: { workflow: {} },
        internalParameters: { github: { event_name: 'terminal' } },
      },
      runDetails: {
        builder: { id: 'https://github.com/syspack/pakages/terminal' },
        metadata: { finishedOn: '2026-11-20T10:00:00Z' },
      },
    })
    const { buildDefinition, runDetails } = at(nobody, { env: {}, build }) as unknown as {
      buildDefinition: Record<string, object>
      runDetails: { metadata: object }
    }
    expect(buildDefinition['resolvedDependencies']).toStrictEqual([
      { uri: 'pkg:generic/spack@1.2.0.dev0%20(x)', annotations: { role: 'spack' } },
      { uri: 'spack-repository:builtin', annotations: { role: 'recipes' } },
      expect.objectContaining({ uri: 'file:spack.lock' }),
    ])
    expect(buildDefinition['externalParameters']).toStrictEqual({ workflow: {} })
    expect(runDetails.metadata).toStrictEqual({ finishedOn: '2026-11-20T10:00:00Z' })
  })

  test.each<[Partial<RunContext>, object]>([
    [{ ref: undefined }, { uri: 'git+https://github.com/acme/packages' }],
    [{ commit: undefined }, { uri: 'git+https://github.com/acme/packages@refs/heads/main' }],
  ])('names the source as far as it is known: %j', (context, wanted) => {
    const { buildDefinition } = at(context) as unknown as {
      buildDefinition: { resolvedDependencies: object[] }
    }
    const [source] = buildDefinition.resolvedDependencies
    expect(source).toMatchObject(wanted)
    expect(Object.hasOwn(source!, 'digest')).toBe(context.commit !== undefined || 'ref' in context)
  })

  test('names what was built in the place of the commit of the run, and pages tell that', () => {
    const checkedOut = 'c0ffee'.padEnd(40, '0')
    const predicate = at({}, { checkedOut }) as {
      buildDefinition: { resolvedDependencies: unknown }
    }
    expect(predicate.buildDefinition.resolvedDependencies).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ digest: { gitCommit: jobContext.commit } }),
        {
          uri: 'git+https://github.com/acme/packages',
          digest: { gitCommit: checkedOut },
          annotations: { role: 'checkout' },
        },
      ]),
    )
    const said = { statement: { predicateType: PROVENANCE, predicate }, signer: {} }
    const trusted = [said] as unknown as Parameters<typeof buildOrigin>[0]['trusted']
    expect(buildOrigin({ trusted })).toMatchObject({ commit: checkedOut })
    const { commit } = jobContext
    expect(at({}, { checkedOut: commit! })).toEqual(at({}))
  })

  test('is of the first attempt where nobody counts them', () => {
    expect(at({})).toMatchObject({
      runDetails: { metadata: { invocationId: `${jobContext.runUrl}/attempts/1` } },
    })
  })
})
