import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, findProgram } from './machine.ts'
import type { Requirement } from './requirements.ts'

const SUITE = 'bookworm'
const MIRROR = 'http://deb.debian.org/debian'

/** What an empty Debian takes: `debootstrap`, and to be root, who alone may change its root folder. */
export const debootstrap: Requirement = {
  missing: () => {
    if (process.getuid?.() !== 0) return 'not root, who may chroot'
    return findProgram('debootstrap') ? undefined : 'debootstrap is not on the PATH'
  },
}

/**
 * An empty Debian with nothing but what it needs to be one: no Python, no compiler, no Node. It is
 * made once, in the cache folder, which takes a minute and the network.
 * @param folder Is made: a copy that may be changed.
 */
export function emptyDebian(folder: string): void {
  const made = join(cacheFolder(), 'debootstrap', SUITE)
  if (!isWhole(made)) {
    rmSync(made, { recursive: true, force: true })
    const unfinished = `${made}.${process.pid}`
    mkdirSync(unfinished, { recursive: true })
    const words = ['--variant=minbase', SUITE, unfinished, MIRROR]
    execFileSync('debootstrap', words, { stdio: ['ignore', 'ignore', 'inherit'] })
    renameSync(unfinished, made)
  }
  execFileSync('cp', ['-a', made, folder])
}

/** Whether debootstrap came to its end there: it removes its own folder last. */
const isWhole = (folder: string): boolean =>
  existsSync(join(folder, 'var/lib/dpkg/status')) && !existsSync(join(folder, 'debootstrap'))

/** Puts the program of this process there: no manager of packages, no headers. */
export function addNode(folder: string): void {
  mkdirSync(join(folder, 'usr/local/bin'), { recursive: true })
  cpSync(process.execPath, join(folder, 'usr/local/bin/node'), { dereference: true })
}

/** Names of the packages that dpkg has there. */
export const debianPackages = (folder: string): readonly string[] =>
  [...readFileSync(join(folder, 'var/lib/dpkg/status'), 'utf8').matchAll(/^Package: (\S+)$/gm)].map(
    ([, name]) => name!,
  )
