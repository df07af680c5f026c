import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A checkout of a package repository whose auditors review, and its `origin`. */
export interface ReviewCheckout {
  /** Holds the two: the home folder of who works here. */
  readonly home: string
  readonly folder: string
  /** Runs git in the checkout; its output. */
  readonly git: (...args: string[]) => string
  /** Runs git in `origin`. */
  readonly origin: (...args: string[]) => string
  readonly write: (path: string, content: string) => void
  readonly remove: () => void
}

const ORIGIN = 'https://github.com/acme/packages.git'

/** The recipe of the only package, from the root of the checkout. */
export const GREET_RECIPE = 'spack_repo/acme/packages/libgreet/package.py'

/** The text of that recipe, with one version. @param more Lines of its body. */
export const greetRecipe = (more = ''): string => `from spack.package import *

class Libgreet(Package):
    url = "https://example.org/libgreet-1.0.tar.gz"
    license("MIT")
    version("1.0", sha256="${'0'.repeat(64)}")
    depends_on("c", type="build")
${more}`

function gitIn(cwd: string, args: readonly string[]): string {
  const who = ['user.name=Bob', 'user.email=bob@example.org', 'init.defaultBranch=main']
  return execFileSync('git', [...who.flatMap((each) => ['-c', each]), ...args], {
    cwd,
    encoding: 'utf8',
    stdio: 'pipe',
    env: { ...process.env, HOME: dirname(cwd) },
  }).trim()
}

/**
 * Makes a repository of one recipe, with a policy: Alice and the team `acme/auditors` review.
 * @param registry Where the binaries are.
 * @param keys Public keys in PEM: of who builds, and of the workflow that signs reviews.
 */
export function reviewCheckout(
  registry: string,
  keys: { readonly build: string; readonly review: string },
): ReviewCheckout {
  const home = mkdtempSync(join(tmpdir(), 'pakages-review-test-'))
  const folder = join(home, 'checkout')
  gitIn(home, ['init', '--quiet', '--bare', 'origin.git'])
  gitIn(home, ['clone', '--quiet', 'origin.git', 'checkout'])
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const git = (...args: string[]): string => gitIn(folder, args)
  // The address that a runner has, which git looks for on this machine.
  writeFileSync(
    join(home, '.gitconfig'),
    `[url "file://${join(home, 'origin.git')}"]\n\tinsteadOf = ${ORIGIN}\n`,
  )
  git('remote', 'set-url', 'origin', ORIGIN)
  write('spack_repo/acme/repo.yaml', 'repo:\n  namespace: acme\n  api: v2.0\n')
  write(GREET_RECIPE, greetRecipe())
  write('keys/release.pub', keys.build)
  write('keys/review.pub', keys.review)
  const configuration = {
    name: 'acme',
    version: '1.0',
    license: 'MIT',
    repository: 'spack_repo/acme',
    registry,
    trust: {
      signers: [{ key: 'keys/release.pub' }],
      'review-signers': [{ key: 'keys/review.pub' }],
      auditors: ['alice', 'acme/auditors'],
    },
  }
  write('pakages.json', JSON.stringify(configuration))
  git('add', '.')
  git('commit', '--quiet', '-m', 'Begin')
  git('push', '--quiet', 'origin', 'HEAD:main')
  return {
    home,
    folder,
    git,
    write,
    origin: (...args) => gitIn(join(home, 'origin.git'), args),
    remove: () => rmSync(home, { recursive: true, force: true }),
  }
}
