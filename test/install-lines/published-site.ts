import { KeySigner } from '@pakages/trust'
import { startDockerRegistry, type DockerRegistry } from '@pakages/testing/docker-registry'
import { runCli } from '@pakages/testing/run-action'
import { freshBundle } from '@pakages/testing/runner/fresh-bundle'
import { serveSite, type SiteServer } from '@pakages/testing/site-server'
import { execFile, execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const examples = join(import.meta.dirname, '..', '..', 'examples')
const bundle = await freshBundle()

/** The address under which git knows the recipes: a rewrite leads it to a folder. */
const REPOSITORY = 'https://github.com/acme/tools'

/** The prebuilt examples in a registry with TLS, approved, with an index that a server gives out. */
export interface PublishedSite {
  readonly registry: DockerRegistry
  readonly url: string
  /** The text of a page. @param path From the root of the site. */
  page(path: string): string
  /** An empty folder that is somebody's home: no checkout, no configuration. */
  visitor(): string
  /**
   * Runs lines as somebody does who copied them.
   * @param home What {@link PublishedSite.visitor} gave.
   */
  paste(home: string, lines: string, env?: Readonly<Record<string, string>>): Promise<Pasted>
  close(): Promise<void>
}

/** How lines ended, with all that they said. */
export interface Pasted {
  readonly exitCode: number
  readonly output: string
}

const newKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

/** Publishes the prebuilt examples with the commands that a maintainer uses. */
export async function publishedSite(): Promise<PublishedSite> {
  const root = mkdtempSync(join(tmpdir(), 'pakages-lines-'))
  const registry = await startDockerRegistry()
  mkdirSync(join(root, 'site'))
  const server = await serveSite(join(root, 'site'))
  await publish(root, registry, server)
  const bin = join(root, 'bin')
  mkdirSync(bin)
  // npm's registry has no unreleased version: the line is the same from the word after npx on.
  script(join(bin, 'npx'), [
    '[ "$1" = "@syspack/pakages@1" ] || exit 9',
    'shift',
    `exec '${process.execPath}' '${join(bundle, 'bin', 'pakages.mjs')}' "$@"`,
  ])
  let visitors = 0
  return {
    registry,
    url: server.url,
    page: (path) => readFileSync(join(root, 'site', path), 'utf8'),
    visitor: () => {
      const home = join(root, `visitor-${++visitors}`)
      mkdirSync(home)
      writeFileSync(
        join(home, '.gitconfig'),
        `[url "file://${join(root, 'publisher')}"]\n\tinsteadOf = ${REPOSITORY}.git\n[protocol "file"]\n\tallow = always\n`,
      )
      return home
    },
    // The authority of the test stands for one that every machine knows.
    paste: (home, lines, env = {}) =>
      pasted(home, lines, {
        PATH: `${bin}:${process.env['PATH']}`,
        HOME: home,
        NODE_EXTRA_CA_CERTS: registry.ca!,
        SSL_CERT_FILE: registry.ca!,
        ...env,
      }),
    close: async () => {
      await server.close()
      await registry.stop()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

/** Without waiting: the server of the site answers in this process. */
const pasted = (cwd: string, lines: string, env: Record<string, string>): Promise<Pasted> =>
  new Promise((resolve) => {
    const words = ['--norc', '-e', '-u', '-c', lines]
    execFile('bash', words, { cwd, env, maxBuffer: 64 << 20 }, (error, stdout, stderr) =>
      resolve({ exitCode: error ? 1 : 0, output: `${stdout}${stderr}` }),
    )
  })

async function publish(root: string, registry: DockerRegistry, server: SiteServer): Promise<void> {
  const publisher = join(root, 'publisher')
  const [release, alice] = [newKey(), newKey()]
  cpSync(examples, publisher, {
    recursive: true,
    filter: (path) => !/[/\\](__pycache__|\.pakages)$/.test(path),
  })
  cpSync(join(examples, 'prebuilt'), join(publisher, '.pakages'), { recursive: true })
  writeFileSync(
    join(publisher, 'pakages.json'),
    JSON.stringify({
      name: 'tools',
      version: '1.0.0',
      license: 'MIT',
      repository: 'spack_repo/pakages_examples',
      registry: registry.reference('acme/cache'),
      trust: {
        signers: [{ key: new KeySigner(release).publicKey }],
        auditors: [{ user: 'alice', keys: [new KeySigner(alice).publicKey] }],
        criteria: ['functional'],
        licenses: ['MIT', 'CC0-1.0', 'BSD-3-Clause', 'ISC', 'Unicode-3.0', 'GPL-3.0-or-later'],
      },
    }),
  )
  writeFileSync(join(publisher, '.gitignore'), '.pakages\n')
  addVersion(join(publisher, 'spack_repo/pakages_examples/packages/embed_text/package.py'))
  const git = (...words: string[]): void =>
    void execFileSync('git', ['-C', publisher, ...IDENTITY, ...words], { stdio: 'pipe' })
  git('init', '--quiet', '--initial-branch', 'main')
  git('remote', 'add', 'origin', `${REPOSITORY}.git`)
  git('add', '.')
  git('commit', '--quiet', '--message', 'The examples')
  const run = async (key: string, ...words: string[]): Promise<void> => {
    const { exitCode, stdout, stderr } = await runCli(words, {
      cwd: publisher,
      env: { PAKAGES_SIGNING_KEY: key, HOME: root, NODE_EXTRA_CA_CERTS: registry.ca! },
    })
    if (exitCode !== 0)
      throw new Error(`${words.join(' ')} ended with ${exitCode}:\n${stdout}${stderr}`)
  }
  await run(release, 'sbom')
  await run(release, 'push', '--sign', 'key')
  for (const spec of APPROVED)
    await run(alice, 'review', 'approve', spec, 'functional', '--auditor', 'alice')
  await run(release, 'release', '--name', RELEASE)
  await run(release, 'index', '--output', '../site', '--url', server.url)
}

/** A newer version that nobody built yet: on its page, what is prebuilt is an older one. */
function addVersion(recipe: string): void {
  const text = readFileSync(recipe, 'utf8')
  const newer = `    version("0.3.0", sha256="${'0'.repeat(64)}")\n`
  writeFileSync(recipe, text.replace(/^ +version\(/m, `${newer}$&`))
}

/** The release that holds what is prebuilt. */
export const RELEASE = 'v1.0.0'

const IDENTITY = ['-c', 'user.name=Maintainer', '-c', 'user.email=m@example.org']

/** `datagauge` and what it needs to run, in the versions that are prebuilt. */
const APPROVED = [
  'datagauge@1.0.0',
  'gauge-samples@2026.1',
  'libwelford@1.1.0',
  'libsparkbar@1.2.0',
  'libbins@0.4.0',
  'embed-text@0.2.0',
  'embed-text@0.3.0',
  'gcc-runtime@12.2.0',
]

const script = (file: string, lines: readonly string[]): void =>
  writeFileSync(file, `#!/bin/sh\n${lines.join('\n')}\n`, { mode: 0o755 })
