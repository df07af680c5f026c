import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { VERSION } from '@pakages/core'
import { startDockerRegistry, type DockerRegistry } from '@pakages/testing/docker-registry'
import { cacheFolder, spackInstallation, spackRoots } from '@pakages/testing/machine'
import {
  all,
  describeWith,
  dockerRegistry,
  openssl,
  program,
  spack,
  wanted,
} from '@pakages/testing/requirements'
import { freshBundle } from '@pakages/testing/runner/fresh-bundle'
import { parse } from 'yaml'
import { storySteps } from './trust/story-steps.ts'
import { onStage, tell, type RunSteps, type Stage } from './trust/tell-story.ts'

const MINUTES = 60_000
const root = join(import.meta.dirname, '..')
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8')
const guide = read('docs', 'getting-started.md')
const bundle = await freshBundle()

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pakages-first-')))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The lines of one section of the guide, by the words of its heading. */
function section(title: string): string {
  const text = guide.split(/^(?=## )/m).find((part) => part.split('\n')[0]!.includes(title))
  if (text === undefined) throw new Error(`The guide has no section "${title}"`)
  return text
}

/** A repository that git takes for the one of Pakages, with the tag of this version: a release. */
function released(): string {
  const toolkit = join(folder, 'toolkit')
  const git = (...words: string[]): string =>
    execFileSync('git', ['-c', 'user.name=R', '-c', 'user.email=r@example.org', ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  git('init', '--quiet', toolkit)
  git('-C', toolkit, 'commit', '--quiet', '--allow-empty', '--message', 'A release')
  git('-C', toolkit, 'tag', `v${VERSION}`)
  writeFileSync(
    join(folder, 'gitconfig'),
    [
      `[url "file://${toolkit}"]\n\tinsteadOf = https://github.com/syspack/pakages`,
      '[user]\n\tname = Somebody\n\temail = somebody@example.org\n[init]\n\tdefaultBranch = main\n',
    ].join('\n'),
  )
  return git('-C', toolkit, 'rev-parse', 'HEAD').trim()
}

const commit = released()
const stage: Stage = {
  variant: 'without-spack',
  bundle,
  empty: true,
  env: { GIT_CONFIG_GLOBAL: join(folder, 'gitconfig') },
}
const shell = all(program('bash'), program('git'))

describeWith(shell, 'the lines of README.md', () => {
  const lines = read('README.md').split(/^## /m)[0]!
  const npx = `[ "$1" = "@syspack/pakages@${VERSION.split('.')[0]}" ] || exit 9\nshift\nexec pakages "$@"`

  test('begin a repository that doctor finds healthy, pinned to the commit of a release', async () => {
    const first = /```sh\n(npx [^]*?)```/.exec(lines)![1]!
    expect(first.trim().split('\n')).toHaveLength(2)
    const shown = [
      '```sh\ngit init --quiet\n```',
      `\`\`\`sh\n${first}\`\`\``,
      '\n```text\nHealthy: nothing was found that would fail later.\n```',
      `\n\n\`\`\`sh\ngrep --count ${commit} .github/workflows/packages.yml\n\`\`\``,
    ].join('\n')
    await tell({ ...stage, guide: shown, programs: { npx } })
  })

  test('show the workflow that init writes', async () => {
    interface Called {
      readonly permissions: object
      readonly jobs: {
        readonly packages: { readonly uses: string; readonly permissions?: object }
      }
    }
    const shown = parse(/```yaml\n([^]*?)```/.exec(lines)![1]!) as Called
    await onStage({ ...stage, programs: { npx } }, async (run) => {
      await run(storySteps('```sh\npakages init\ncp -r .github "$KEPT"\n```\n', ''), {
        KEPT: folder,
      })
    })
    const text = readFileSync(join(folder, '.github', 'workflows', 'packages.yml'), 'utf8')
    const { packages } = (parse(text) as Called).jobs
    expect(packages.permissions).toEqual(shown.permissions)
    const [workflow] = shown.jobs.packages.uses.split('@')
    expect(packages.uses).toBe(`${workflow}@${commit}`)
  })
})

describeWith(shell, 'docs/getting-started.md', () => {
  test('begins a healthy repository, as it is told', () =>
    tell({ ...stage, guide: ['1. Begin', '2. Look', '7. Go'].map(section).join('') }))
})

/** The Spacks of this machine as users have them: each with configuration and packages of its own. */
const stockSpacks = (): Readonly<Record<string, string>>[] =>
  spackRoots().map((SPACK_ROOT, at) => {
    const home = join(folder, `spack-${at}`)
    const { builtin, userCache } = spackInstallation()!
    mkdirSync(home)
    writeFileSync(join(home, 'repos.yaml'), `repos:\n  builtin: ${builtin}\n`)
    writeFileSync(
      join(home, 'config.yaml'),
      `config:\n  install_tree:\n    root: ${home}/store\n  source_cache: ${home}/sources\n`,
    )
    return { SPACK_ROOT, SPACK_USER_CONFIG_PATH: home, SPACK_USER_CACHE_PATH: userCache }
  })

/** A cache folder with Spack and recipes, in which nothing was solved or built yet. */
function freshCache(): string {
  const cache = join(folder, 'cache')
  mkdirSync(cache)
  for (const part of ['spack', 'spack-packages', 'user'])
    symlinkSync(join(cacheFolder(), part), join(cache, part))
  return cache
}

describe('the whole way', () => {
  describeWith(
    all(shell, spack, dockerRegistry, openssl, wanted('PAKAGES_STORY')),
    'from an empty folder to an installed package',
    () => {
      let server: DockerRegistry
      beforeAll(async () => {
        server = await startDockerRegistry({ tls: false })
      })
      afterAll(() => server.stop())

      const steps = (title: string) =>
        storySteps(section(title).replaceAll('localhost:5000', server.host), 'with-spack')

      const onlySpack = ({ script }: { script: string }): boolean =>
        script.includes('spack repo add')

      async function timed(
        what: string,
        run: RunSteps,
        lines: ReturnType<typeof steps>,
        more = {},
      ): Promise<void> {
        const start = performance.now()
        await run(lines, more)
        console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
      }

      test(
        'happens as docs/getting-started.md tells it, with every Spack of this machine',
        () =>
          onStage(
            {
              ...stage,
              variant: 'with-spack',
              env: { ...stage.env, PAKAGES_CACHE: freshCache() },
              programs: { spack: 'exec "$SPACK_ROOT/bin/spack" --color never "$@"' },
            },
            async (run) => {
              const [first, ...others] = stockSpacks()
              for (const title of [
                '1. Begin',
                '2. Look',
                '3. Build',
                '4. Publish',
                '5. Look',
                '6. Install',
              ])
                await timed(title, run, steps(title), first)
              await timed('7. Go', run, steps('7. Go'), first)
              for (const other of others) {
                await run(storySteps('```sh\nrm -r ../installed\n```\n', ''))
                await timed(
                  `Install with ${other['SPACK_ROOT']}`,
                  run,
                  steps('6. Install').filter(onlySpack),
                  other,
                )
              }
            },
          ),
        15 * MINUTES,
      )
    },
  )
})
