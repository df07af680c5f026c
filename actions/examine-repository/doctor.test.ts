import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { HttpError } from '@pakages/core'
import { ManualClock } from '@pakages/core/fakes'
import { encode, IMAGE_MANIFEST } from '@pakages/image'
import { withGhcr } from '@pakages/testing/oci/with-ghcr'
import { ScriptedHttp } from '@pakages/testing/oci/scripted-http'
import { FAULTS, type FaultId } from './faults.ts'
import { presentExamination } from './summary.ts'
import { HealthyRepository, json } from './testing/healthy-repository.ts'

let repository: HealthyRepository
beforeEach(() => {
  repository = new HealthyRepository()
})
afterEach(() => repository.dispose())

const PACKAGES = '.github/workflows/packages.yml'
const WITH = '      repository: spack_repo/tools'
const RECIPE = 'spack_repo/tools/packages/example_greeting/package.py'

/** What is said of every repository: nothing of a recipe is run. */
const FOR_SPACK = {
  what: 'whether versions and variants are there, specs have a solution and inputs of workflows are known',
  why: 'only Spack and GitHub tell; "pakages plan" asks Spack',
}

type Break = (one: HealthyRepository) => void | Promise<void>
const inputs =
  (...lines: readonly string[]) =>
  (one: HealthyRepository): void =>
    one.change(PACKAGES, WITH, [WITH, ...lines.map((line) => `      ${line}`)].join('\n'))

type Broken = readonly [FaultId, Break, place: string | undefined, mends: string]

/** One fault each: what breaks it, where it is told, and what mends it. */
const BROKEN: readonly Broken[] = [
  ['no-recipes', (one) => one.remove('spack_repo'), undefined, 'Correct the input "repository"'],
  [
    'configuration-malformed',
    (one) => one.change('pakages.json', '"MIT"', '"the usual one"'),
    'pakages.json:5',
    'Correct it there',
  ],
  [
    'no-environment',
    (one) =>
      one.change('pakages.json', '"specs": ["example-greeting"]', '"environment": "nowhere"'),
    'pakages.json:11',
    'Correct "environment"',
  ],
  [
    'no-recipes',
    (one) => {
      one.remove('spack_repo/tools/packages/example_greeting')
      one.change('pakages.json', '"specs": ["example-greeting"],', '')
    },
    undefined,
    'packages/NAME/package.py',
  ],
  ...(
    [
      ['spack:\n  specs: [a\n', 'Correct it'],
      ['', '"spack:"'],
      ['spack:\n  specs: []\n', '"specs:" with a list'],
    ] as const
  ).map(([text, mends]): Broken => [
    'environment-malformed',
    (one) => {
      one.put('env/spack.yaml', text)
      one.change('pakages.json', '"specs": ["example-greeting"]', '"environment": "env"')
    },
    'env/spack.yaml',
    mends,
  ]),
  [
    'spec-malformed',
    (one) => one.change('pakages.json', '"example-greeting"]', '"example-greeting@@1"]'),
    'pakages.json:11',
    'Write',
  ],
  [
    'spec-unknown',
    (one) => one.change('pakages.json', '"example-greeting"]', '"exampel-greeting", "hdf5"]'),
    'pakages.json:11',
    'Did you mean "example-greeting"?',
  ],
  [
    'spec-unknown',
    (one) => one.change('pakages.json', '"example-greeting"]', '"tools.hdf5", "builtin.hdf5"]'),
    'pakages.json:11',
    'write the recipe',
  ],
  [
    'spec-unknown',
    (one) => one.remove('spack_repo/tools/packages/example_greeting'),
    'pakages.json:11',
    'write the recipe',
  ],
  [
    'recipe-malformed',
    (one) => one.put(RECIPE, `${one.read(RECIPE)}\n    def broken(:\n        pass\n`),
    `${RECIPE}:25`,
    'py_compile',
  ],
  [
    'recipe-missing',
    (one) => one.put('spack_repo/tools/packages/later/notes.txt', 'soon'),
    'spack_repo/tools/packages/later',
    'Write the package.py',
  ],
  [
    'patch-missing',
    (one) => {
      const here = '    version("1.0")'
      one.put(RECIPE.replace('package.py', 'there.patch'), '')
      one.change(RECIPE, here, `${here}\n    patch("there.patch")\n    patch("gone.patch")`)
    },
    `${RECIPE}:18`,
    'beside package.py',
  ],
  [
    'recipe-api-missing',
    (one) => one.change('spack_repo/tools/repo.yaml', '  api: v2.0\n', ''),
    'spack_repo/tools/repo.yaml',
    'Write "api: v2.0" into it',
  ],
  [
    'recipe-repository-malformed',
    (one) => one.change('spack_repo/tools/repo.yaml', 'namespace: tools', 'namespace: [tools'),
    'spack_repo/tools/repo.yaml',
    'Write it as Spack does',
  ],
  [
    'recipe-folder-misnamed',
    (one) => one.put('spack_repo/tools/packages/py-hum/package.py', 'class PyHum(Package):\n'),
    'spack_repo/tools/packages/py-hum/package.py',
    'Rename the folder to "py_hum".',
  ],
  [
    'recipe-layout-old',
    (one) => {
      one.remove('spack_repo')
      one.put('repo.yaml', 'repo:\n  namespace: tools\n')
      one.put('packages/tool/package.py', 'from spack.package import *\n')
      one.change('pakages.json', 'spack_repo/tools', '.')
    },
    'repo.yaml',
    'pakages init --move',
  ],
  [
    'recipe-api-too-new',
    (one) => {
      one.change('spack_repo/tools/repo.yaml', 'v2.0', 'v2.3')
      inputs('spack-ref: v1.0.2', 'recipes-ref: v2025.07.0')(one)
    },
    'spack_repo/tools/repo.yaml:3',
    'Write "api: v2.2"',
  ],
  [
    'spack-too-old',
    inputs('spack-ref: v0.23.1', 'recipes-ref: v2025.07.0'),
    `${PACKAGES}:37`,
    'Write "spack-ref: v1.1.1"',
  ],
  [
    'spack-without-recipes',
    inputs('spack-ref: v1.1.1'),
    `${PACKAGES}:37`,
    'Write "recipes-ref: …"',
  ],
  [
    'no-compiler',
    (one) => one.change(RECIPE, '    version("1.0")', '    version("1.0")\n    depends_on("c")'),
    undefined,
    'apt-get install build-essential',
  ],
  [
    'workflow-malformed',
    (one) => one.put('.github/workflows/other.yml', 'on: [push\n'),
    '.github/workflows/other.yml',
    'Correct it',
  ],
  ...['', '# later\n', '- push\n', 'push\n'].map((text): Broken => [
    'workflow-malformed',
    (one) => one.put('.github/workflows/other.yml', text),
    '.github/workflows/other.yml',
    'Write the workflow',
  ]),
  [
    'permission-missing',
    (one) => one.change(PACKAGES, 'packages: write', 'packages: read'),
    `${PACKAGES}:37`,
    'Write "packages: write" below "permissions:"',
  ],
  [
    'action-unpinned',
    (one) =>
      one.put(
        '.github/workflows/other.yml',
        'on: push\njobs:\n  a:\n    steps:\n      - uses: actions/cache@v5\n',
      ),
    '.github/workflows/other.yml:5',
    'Write "uses: actions/cache@COMMIT # v5"',
  ],
  [
    'pins-unattended',
    (one) => one.remove('.github/dependabot.yml'),
    '.github/workflows/index.yml:26',
    'package-ecosystem: github-actions',
  ],
  [
    'workflow-outdated',
    (one) =>
      one.change(
        '.github/workflows/updates.yml',
        `${'a'.repeat(40)} # v1.0.0`,
        `${'b'.repeat(40)} # v0.9.1`,
      ),
    '.github/workflows/updates.yml:22',
    'pakages init --update',
  ],
  [
    'credentials-left',
    (one) =>
      one.put(
        '.github/workflows/other.yml',
        [
          'on: push',
          'jobs:',
          '  a:',
          '    runs-on: ubuntu-24.04',
          '    steps:',
          `      - uses: actions/checkout@${'c'.repeat(40)}`,
          `      - uses: syspack/pakages/build@${'a'.repeat(40)}`,
          '',
        ].join('\n'),
      ),
    '.github/workflows/other.yml:6',
    'persist-credentials: false',
  ],
  [
    'fork-code-trusted',
    (one) => one.change(PACKAGES, '  pull_request:', '  pull_request_target:'),
    `${PACKAGES}:37`,
    'Write "pull_request:"',
  ],
  [
    'secret-missing',
    inputs("tests: ${{ secrets.TELL && secrets.OF_ALL && secrets.GITHUB_TOKEN && 'root' }}"),
    `${PACKAGES}:40`,
    'gh secret set TELL --repo acme/tools',
  ],
  ['root-unpadded', inputs('padded-length: 0'), `${PACKAGES}:37`, 'padded-length: 256'],
  [
    'binaries-unpadded',
    async (one) => {
      const tag = `short-1.0-${'a'.repeat(32)}.spack`
      await one.push('other')
      await one.index()
      await one.registry.putManifest(tag, IMAGE_MANIFEST, await shortRoot(one))
    },
    undefined,
    'Leave "padded-length" and "install-root" at their defaults',
  ],
  ['target-drifting', inputs('target: native'), `${PACKAGES}:37`, 'target: x86_64_v3'],
  ['runner-drifting', inputs('runner: ubuntu-latest'), `${PACKAGES}:30`, 'ubuntu-24.04'],
  [
    'base-libc-older',
    (one) =>
      one.put(
        '.github/workflows/image.yml',
        [
          'on: push',
          'jobs:',
          '  image:',
          '    runs-on: ubuntu-24.04',
          '    steps:',
          `      - uses: syspack/pakages/container@${'a'.repeat(40)}`,
          '        with: { base: "debian:12-slim" }',
          '',
        ].join('\n'),
      ),
    '.github/workflows/image.yml:6',
    'Write a newer "base"',
  ],
  [
    'pull-requests-forbidden',
    (one) => {
      one.github['/repos/acme/tools/actions/permissions/workflow'] = json({
        can_approve_pull_request_reviews: false,
      })
    },
    '.github/workflows/updates.yml:22',
    'https://github.com/acme/tools/settings/actions',
  ],
  [
    'attestations-unavailable',
    (one) => {
      one.github['/repos/acme/tools'] = json({
        private: true,
        owner: { login: 'acme', type: 'Organization' },
      })
    },
    `${PACKAGES}:37`,
    'Take "attestations: write" out',
  ],
  [
    'package-private',
    (one) => {
      one.github['/orgs/acme/packages/container/tools-cache'] = json({
        visibility: 'private',
        repository: {},
      })
    },
    undefined,
    'https://github.com/orgs/acme/packages/container/tools-cache/settings: "Change visibility"',
  ],
  [
    'package-unlinked',
    (one) => {
      one.github['/orgs/acme/packages/container/tools-cache'] = json({ visibility: 'public' })
    },
    undefined,
    'role Write',
  ],
  [
    'index-stale',
    async (one) => {
      await one.push('listed')
      await one.index()
      await one.push('late')
    },
    undefined,
    'pakages push --registry oci://ghcr.io/acme/tools-cache',
  ],
  [
    'index-names-missing',
    async (one) => {
      await one.push('listed')
      await one.push('gone')
      await one.index()
      const tag = (await one.registry.tags()).find((name) => name.startsWith('gone-'))!
      await one.registry.deleteManifest((await one.registry.manifest(tag))!.digest)
    },
    undefined,
    'pakages prune --registry oci://ghcr.io/acme/tools-cache',
  ],
  [
    'registry-on-one-machine',
    (one) => one.change('pakages.json', 'oci://ghcr.io/acme', 'oci+http://localhost:5000/acme'),
    'pakages.json:14',
    'oci://ghcr.io/OWNER/NAME-cache',
  ],
  [
    'generation-unsigned',
    async (one) => {
      await one.push('signed')
      await one.index()
      const stored = (await one.registry.manifest('index.spack'))!
      await one.registry.putManifest(
        `generation-1-${'a'.repeat(12)}`,
        stored.mediaType,
        stored.bytes,
      )
    },
    undefined,
    'id-token: write',
  ],
  [
    'binaries-unsigned',
    async (one) => {
      await one.push('bare', { signed: false })
      await one.index()
    },
    undefined,
    'id-token: write',
  ],
]

/** The manifest of a package that says that it was built in a short folder; signed by its index. */
async function shortRoot(one: HealthyRepository): Promise<Buffer> {
  const tag = (await one.registry.tags()).find((name) => name.startsWith('other-'))!
  const stored = (await one.registry.manifest(tag))!
  const manifest = JSON.parse(Buffer.from(stored.bytes).toString()) as object
  return encode({ ...manifest, annotations: { 'io.github.syspack.pakages.build-root': '/opt' } })
}

const path = mkdtempSync(join(tmpdir(), 'pakages-empty-'))
afterEach(() => rmSync(path, { recursive: true, force: true }))

describe('doctor', () => {
  test('is silent on what init writes', async () => {
    const healthy = { found: [], unchecked: [FOR_SPACK] }
    expect(await repository.examine()).toEqual(healthy)
    await repository.push('one')
    await repository.index()
    expect(await repository.examine()).toEqual(healthy)
  })

  test.each(['.', 'updates', 'failing'])('is silent on examples/%s', async (folder) => {
    const root = join(import.meta.dirname, '..', '..', 'examples', folder)
    const examples = HealthyRepository.of(root)
    try {
      expect((await examples.examine()).found).toEqual([])
    } finally {
      examples.dispose()
    }
  })

  test.each(BROKEN)(
    'names %s and nothing else, with what mends it',
    async (id, breaks, place, mends) => {
      await breaks(repository)
      const { found } = await repository.examine(id === 'no-compiler' ? { path } : {})
      const others = id === 'binaries-unpadded' ? ['index-stale', 'binaries-unsigned'] : []
      expect(found.map((one) => one.id).filter((one) => !others.includes(one))).toEqual([id])
      const told = found.find((one) => one.id === id)!
      const at =
        told.at && [told.at.file, told.at.line].filter((part) => part !== undefined).join(':')
      expect(at?.replace(/:1$/, '')).toBe(place)
      expect(told.fix).toContain(mends)
      expect(
        (
          await repository.examine({ ignore: [id], ...(id === 'no-compiler' && { path }) })
        ).found.map((one) => one.id),
      ).not.toContain(id)
    },
  )

  test('names a package that does not let the token in, as ghcr.io answers then', () =>
    withGhcr(
      { public: false, user: { username: 'somebody', password: 'else' } },
      async (registry) => {
        repository.registry = registry
        const { found } = await repository.examine()
        expect(found).toMatchObject([
          { id: 'package-denied', fix: expect.stringContaining('role Write') },
        ])
      },
    ))

  test('knows every fault by a repository that has it', () => {
    const told = new Set<string>([...BROKEN.map(([id]) => id), 'package-denied'])
    expect(Object.keys(FAULTS).filter((id) => !told.has(id))).toEqual([])
    expect(BROKEN.length).toBeGreaterThanOrEqual(25)
  })
})

describe('doctor says what it could not check', () => {
  const whys = async (given: Parameters<HealthyRepository['examine']>[0]) =>
    (await repository.examine(given)).unchecked
      .filter(({ what }) => what !== FOR_SPACK.what)
      .map(({ what, why }) => `${what}: ${why}`)

  test('without network', async () => {
    const http = new ScriptedHttp(() => new HttpError('no route', 'ENETUNREACH', ''))
    expect(await whys({ http })).toEqual([
      'what GitHub knows: GitHub cannot be reached (ENETUNREACH)',
    ])
  })

  test('of a registry that does not answer, within half a minute', async () => {
    repository.registry.tags = () => new Promise(() => {})
    // A clock that does not wait: what is waited for is over at once.
    expect(await whys({ clock: new ManualClock() })).toEqual([
      'the registry: it did not answer within 30 seconds',
    ])
  })

  test('without a token', async () => {
    expect(await whys({ token: '' })).toEqual([
      expect.stringContaining('there is no token: set GITHUB_TOKEN'),
    ])
  })

  test('without a remote', async () => {
    expect(await whys({ context: { repository: undefined } })).toEqual([
      expect.stringContaining('nothing says which repository at GitHub this is'),
    ])
  })

  test('with a token that may read little', async () => {
    for (const path of Object.keys(repository.github))
      if (path !== '/repos/acme/tools') repository.github[path] = { status: 403 }
    expect(await whys({})).toEqual([
      'the visibility of the package: the token may not read it',
      'whether jobs may open pull requests: the token may not read it',
    ])
  })

  test('on GitHub Enterprise, where attestations are not kept', async () => {
    const context = {
      serverUrl: 'https://github.acme.example',
      apiUrl: 'https://github.acme.example/api/v3',
    }
    repository.github['/api/v3/repos/acme/tools'] = repository.github['/repos/acme/tools']!
    const { found, unchecked } = await repository.examine({ context })
    expect(found.map(({ id, sentence }) => `${id}: ${sentence}`)).toEqual([
      'attestations-unavailable: https://github.acme.example keeps no attestations.',
    ])
    expect(unchecked.map(({ what }) => what)).toEqual([
      FOR_SPACK.what,
      'whether jobs may open pull requests',
    ])
  })
})

test('what fails later makes the action fail, with its page; what only works worse does not', async () => {
  repository.remove('.github/dependabot.yml')
  const worse = presentExamination(await repository.examine())
  expect(worse.failure).toBeUndefined()
  expect(worse.summary).toContain('docs/troubleshooting.md#pins-unattended')
  inputs('target: native')(repository)
  const failing = presentExamination(await repository.examine())
  expect(failing.failure?.message).toBe('1 thing will fail: target-drifting.')
  expect(failing.outputs.faults).toBe('pins-unattended\ntarget-drifting')
})

test('an id that there is not is refused', async () => {
  await expect(repository.examine({ ignore: ['nothing'] })).rejects.toThrow(
    '"ignore" is not a list of faults: "nothing"',
  )
})
