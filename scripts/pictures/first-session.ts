import { cacheFolder } from '@pakages/core'
import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { record, type Session } from './record.ts'
import { RecordingScreen } from './screen.ts'
import { terminalSvg } from './terminal-svg.ts'

const root = join(import.meta.dirname, '..', '..')
const SIZE = { columns: 92, rows: 24 }
const LINES = [
  'pakages build',
  'pakages push --registry oci-layout:../registry',
  'pakages install --registry oci-layout:../registry --allow unreviewed datagauge',
  'pakages run datagauge -- datagauge',
]

/**
 * Builds the examples, publishes, installs and runs them, each with the command that a user types,
 * and returns the picture of it. Takes a Spack of the cache folder, or clones one.
 * @throws Error where a line fails, or where the picture would show a folder of this machine.
 */
export function firstSession(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pakages-session-')))
  try {
    const session = sessionIn(folder)
    const screen = new RecordingScreen(SIZE.columns)
    let at = 0.5
    for (const line of LINES) at = record(line, screen, at, session)
    const svg = terminalSvg(screen.lines, SIZE, `A terminal: ${LINES.join('; ')}`)
    for (const [place] of session.called)
      if (svg.includes(place)) throw new Error(`The picture shows ${place}.`)
    return svg
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function sessionIn(folder: string): Session {
  const cwd = join(folder, 'packages')
  cpSync(join(root, 'examples'), cwd, {
    recursive: true,
    filter: (path) => !/[/\\](__pycache__|\.pakages|prebuilt|failing)$/.test(path),
  })
  const key = generateKeyPairSync('ed25519')
  trust(cwd, key.publicKey.export({ type: 'spki', format: 'pem' }).toString())
  const git = (...words: string[]): unknown =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], { cwd })
  git('init', '--quiet')
  git('add', '.')
  git('commit', '--quiet', '--message', 'The examples')
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  const program = `exec '${process.execPath}' '${join(root, 'bin', 'pakages.mjs')}' "$@"`
  writeFileSync(join(bin, 'pakages'), `#!/bin/sh\n${program}\n`, { mode: 0o755 })
  const env = {
    ...process.env,
    TERM: 'xterm-256color',
    PATH: `${bin}:${process.env['PATH'] ?? ''}`,
    PAKAGES_CACHE: freshCache(folder),
    PAKAGES_SIGNING_KEY: key.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    XDG_DATA_HOME: join(folder, 'share'),
  }
  const called = [
    [join(folder, 'share'), '~/.local/share'],
    [join(folder, 'cache'), '~/.cache/pakages'],
    [folder, '~'],
    [homedir(), '~'],
  ] as const
  return { cwd, env, size: SIZE, called }
}

/** Has a repository trust what a key signed. */
function trust(repository: string, publicKey: string): void {
  writeFileSync(join(repository, 'release.pub'), publicKey)
  const file = join(repository, 'pakages.json')
  const signers = '  "trust": { "signers": [{ "key": "release.pub" }] },\n}'
  writeFileSync(file, readFileSync(file, 'utf8').replace(/\}\s*$/, signers))
}

/** Spack and recipes of the cache folder, where it has them, and nothing that was built before. */
function freshCache(folder: string): string {
  const cache = join(folder, 'cache')
  mkdirSync(cache)
  for (const part of ['spack', 'spack-packages', 'user']) {
    const there = join(cacheFolder(process.env), part)
    if (existsSync(there)) symlinkSync(there, join(cache, part))
  }
  return cache
}
