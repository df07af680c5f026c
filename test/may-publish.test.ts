import { describe, expect, test } from '@jest/globals'
import { runAction } from '@pakages/testing/run-action'
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { actions } from '../actions/registry.ts'

const prebuilt = join(import.meta.dirname, '..', 'examples', 'prebuilt')

const pullRequest = (head: string): unknown => ({
  repository: { default_branch: 'main' },
  pull_request: {
    head: { repo: { full_name: head } },
    base: { repo: { full_name: 'syspack/example' } },
  },
})

/** Pushes the prebuilt packages to a folder, as a step of a run for this event. */
async function push(
  name: string,
  payload: unknown,
  env: Record<string, string>,
  publishFrom = '',
): Promise<{ exitCode: number; published: boolean; log: string }> {
  const workspace = mkdtempSync(join(tmpdir(), 'pakages-publish-'))
  try {
    mkdirSync(join(workspace, '.pakages'))
    cpSync(join(prebuilt, 'buildcache'), join(workspace, '.pakages', 'buildcache'), {
      recursive: true,
    })
    const { exitCode, log } = await runAction(
      'push',
      { registry: 'oci-layout:out', 'publish-from': publishFrom },
      { cwd: workspace, event: { name, payload }, env },
    )
    return { exitCode, log, published: existsSync(join(workspace, 'out', 'index.json')) }
  } finally {
    rmSync(workspace, { recursive: true, force: true })
  }
}

describe('push, started as the runner does', () => {
  test('publishes from the default branch', async () => {
    const { exitCode, published, log } = await push(
      'push',
      { repository: { default_branch: 'main' } },
      { GITHUB_REF: 'refs/heads/main' },
    )
    expect({ exitCode, published, log: exitCode === 0 ? '' : log }).toEqual({
      exitCode: 0,
      published: true,
      log: '',
    })
  })

  const refused: [string, string, unknown, string, string, RegExp][] = [
    [
      'a fork, though pull requests were allowed',
      'pull_request_target',
      pullRequest('mallory/example'),
      'refs/heads/main',
      'event:pull_request_target',
      /of a fork/,
    ],
    [
      'a pull request of the same repository',
      'pull_request',
      pullRequest('syspack/example'),
      'refs/pull/7/merge',
      '',
      /publish-from: event:pull_request/,
    ],
    [
      'a start by hand of a proposed update',
      'workflow_dispatch',
      { repository: { default_branch: 'main' } },
      'refs/heads/pakages/updates/zlib',
      '',
      /publish-from: pakages\/updates\/zlib/,
    ],
  ]
  test.each(refused)(
    'publishes nothing for %s, and says what to do',
    async (_, name, payload, ref, from, said) => {
      const { exitCode, published, log } = await push(name, payload, { GITHUB_REF: ref }, from)
      expect({ exitCode, published }).toEqual({ exitCode: 1, published: false })
      expect(log).toMatch(/This run may not publish binaries/)
      expect(log).toMatch(said)
    },
  )

  test('publishes for a pull request of the same repository where that was allowed by name', async () => {
    const { exitCode, published, log } = await push(
      'pull_request',
      pullRequest('syspack/example'),
      { GITHUB_REF: 'refs/pull/7/merge' },
      'event:pull_request',
    )
    expect({ exitCode, published, log: exitCode === 0 ? '' : log }).toEqual({
      exitCode: 0,
      published: true,
      log: '',
    })
  })
})

/** The folder of each action, by its name. */
const FOLDERS: Readonly<Record<string, string>> = {
  all: 'whole-chain',
  audit: 'audit-packages',
  build: 'build-with-spack',
  container: 'assemble-container',
  doctor: 'examine-repository',
  index: 'publish-index',
  install: 'install-trusted',
  plan: 'plan-builds',
  promote: 'promote-packages',
  prune: 'prune-registry',
  push: 'push-cache',
  release: 'release-packages',
  resolve: 'resolve-requirements',
  review: 'review-packages',
  sbom: 'generate-sbom',
  scan: 'scan-vulnerabilities',
  setup: 'setup-spack',
  targets: 'list-targets',
  updates: 'check-updates',
}

describe('whatever writes where others read', () => {
  const sourcesOf = (name: string): string => {
    const folder = join(import.meta.dirname, '..', 'actions', FOLDERS[name]!)
    return globSync('**/*.ts', { cwd: folder })
      .filter((file) => !file.includes('test'))
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n')
  }

  test.each(actions.map(({ name }) => [name]))(
    '%s asks whether it may, or writes nothing',
    async (name) => {
      const action = actions.find((one) => one.name === name)!
      const { declaration } = await action.load()
      const sources = sourcesOf(name)
      const writes =
        Object.values(declaration.permissions).includes('write') ||
        /jobCache\s*\.?\s*save|codeHost\.publish\(|commitFiles\(|finalizeIndex\(|pushCache\(|deleteManifest\(/.test(
          sources,
        )
      const asks = /\b(requirePublishingHere|mayPublishHere)\(/.test(sources)
      // These know nothing of what is checked out.
      expect(sources).not.toMatch(/\b(requirePublishing|mayPublish)\(/)
      expect({ name, asks, input: 'publish-from' in declaration.inputs }).toEqual({
        name,
        asks: writes,
        input: writes,
      })
    },
  )

  test.each<[string, Record<string, string>, string]>([
    ['review', { command: 'request zlib@1', token: '' }, 'reviews'],
    ['index', { registry: 'oci-layout:out' }, 'an index'],
    ['updates', {}, 'proposals'],
  ])('%s does nothing for a branch that somebody pushed', async (name, inputs, what) => {
    const workspace = mkdtempSync(join(tmpdir(), 'pakages-publish-'))
    try {
      const { exitCode, log } = await runAction(name, inputs, {
        cwd: workspace,
        env: { GITHUB_REF: 'refs/heads/topic' },
        event: {
          name: 'workflow_dispatch',
          payload: { repository: { default_branch: 'main' }, sender: { login: 'mallory' } },
        },
      })
      expect([exitCode, log]).toEqual([
        1,
        expect.stringContaining(`This run may not publish ${what}: it runs for the branch topic`),
      ])
    } finally {
      rmSync(workspace, { recursive: true, force: true })
    }
  })
})
