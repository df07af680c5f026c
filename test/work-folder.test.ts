import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// Two commands at a terminal in one folder. A registry that accepts and never answers keeps one busy.

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'pakages-two-'))
let silent: Server
let address = ''

beforeAll(async () => {
  silent = createServer((socket) => socket.on('error', () => {}))
  silent.listen(0, '127.0.0.1')
  await once(silent, 'listening')
  address = `127.0.0.1:${(silent.address() as { port: number }).port}`
})

afterAll(() => {
  silent.close()
  rmSync(folder, { recursive: true, force: true })
})

const line = (...more: string[]): string[] => [
  join(root, 'bin', 'pakages.mjs'),
  ...['install', 'zlib', '--registry', `oci+http://${address}/a/b`, '--work-dir', 'work', ...more],
]

/** A command that waits for the registry. */
async function busy(): Promise<ChildProcess> {
  const connected = once(silent, 'connection')
  const child = spawn('node', line(), { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  await connected
  return child
}

const owners = (): string[] =>
  readdirSync(join(folder, 'work')).filter((name) => name.startsWith('in-use.'))

test('the second of two is refused at once; one after a kill -9 takes over', async () => {
  const first = await busy()
  const second = spawnSync('node', line(), { cwd: folder, encoding: 'utf8', timeout: 60_000 })
  expect(second.status).toBe(1)
  expect(second.stderr).toMatch(
    /^error\[work-folder-in-use\]: "pakages install" \(process \d+ on \S+, since [\d-]+ [\d:]+ UTC\) works in .*work\.\n.*"work-dir"/,
  )
  expect(owners()).toHaveLength(1)
  const ended = once(first, 'close') // when nobody holds its pipes: neither it nor its child
  first.kill('SIGKILL')
  await ended
  const third = await busy()
  expect(owners()).toHaveLength(1)
  third.kill('SIGTERM')
  await once(third, 'close')
  expect(owners()).toEqual([])
}, 120_000)
