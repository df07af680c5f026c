import { afterAll, beforeEach, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { ManualClock, memoryPorts } from './fakes/index.ts'
import { holdWorkFolder } from './hold-work-folder.ts'
import { systemClock } from './node/clock.ts'

const folder = mkdtempSync(join(tmpdir(), 'pakages-held-'))
let root = ''
let counter = 0
beforeEach(() => {
  root = join(folder, String(counter++))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ports = memoryPorts({ clock: new ManualClock() })
const hold = <T>(body: () => Promise<T>, at = root): Promise<T> =>
  holdWorkFolder(at, 'build', ports, body)
const nothing = async (): Promise<string> => 'worked'
const files = (at = root): string[] => readdirSync(at).filter((name) => name !== '.gitignore')

/** Changes what the only owner says of itself, in place: its inode stays. */
function edit(change: (owner: Record<string, unknown>) => object): void {
  const file = join(root, files()[0]!)
  const owner = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  writeFileSync(file, JSON.stringify({ ...owner, ...change(owner) }))
}

test('a second action in the same folder is refused, and told who has it and what to do', async () => {
  await hold(async () => {
    await expect(hold(nothing)).rejects.toMatchObject({
      message: expect.stringMatching(
        new RegExp(
          `^"pakages build" \\(process ${process.pid} on ${hostname()}, since \\d{4}-\\S+ \\S+ UTC\\) works in ${root}\\.$`,
        ),
      ),
      fix: 'Wait until it has ended, or give this run another folder with "work-dir".',
    })
  })
  expect(await hold(nothing)).toBe('worked')
  expect(files()).toEqual([])
})

test('the folder is given back when the work fails', async () => {
  await expect(hold(() => Promise.reject(new Error('no compiler')))).rejects.toThrow('no compiler')
  expect(files()).toEqual([])
})

test('of many that begin at once never two are in, and one is', async () => {
  const real = memoryPorts({ clock: systemClock })
  let inside = 0
  let most = 0
  const results = await Promise.allSettled(
    Array.from({ length: 20 }, () =>
      holdWorkFolder(root, 'build', real, async () => {
        most = Math.max(most, ++inside)
        await systemClock.sleep(300)
        inside--
      }),
    ),
  )
  expect(most).toBe(1)
  expect(results.some(({ status }) => status === 'fulfilled')).toBe(true)
  expect(files()).toEqual([])
}, 30_000)

const OWNER = `
  import { holdWorkFolder } from ${JSON.stringify(join(import.meta.dirname, 'hold-work-folder.ts'))}
  import { memoryPorts } from ${JSON.stringify(join(import.meta.dirname, 'fakes', 'index.ts'))}
  await holdWorkFolder(process.argv[1], 'install', memoryPorts(), async () => {
    console.log('in')
    await new Promise((resolve) => setTimeout(resolve, 60_000))
  })
`

test('what a killed process held is taken over, and that is said', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', OWNER, root], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  await expect(hold(nothing)).rejects.toThrow(`"pakages install" (process ${child.pid} on`)
  child.kill('SIGKILL')
  await once(child, 'exit')
  const { host } = memoryPorts()
  const said: string[] = []
  const listening = { ...ports, host: Object.assign(host, { notice: (m: string) => said.push(m) }) }
  expect(await holdWorkFolder(root, 'build', listening, nothing)).toBe('worked')
  expect(said).toEqual([
    expect.stringMatching(
      /^"pakages install" \(process .* held .* and is gone: the folder is taken/,
    ),
  ])
  expect(files()).toEqual([])
}, 30_000)

test('a process that got the number of one that is gone is not taken for it', async () => {
  await hold(async () => {
    edit(() => ({ started: '1' }))
    expect(await hold(nothing)).toBe('worked')
  })
})

test('an owner on another machine has it as long as it shows itself', async () => {
  await hold(async () => {
    edit(() => ({ machine: 'another', host: 'node17' }))
    const file = join(root, files()[0]!)
    const minutesAgo = (minutes: number): void => {
      const then = new Date(Date.now() - minutes * 60_000)
      utimesSync(file, then, then)
    }
    minutesAgo(9)
    await expect(hold(nothing)).rejects.toMatchObject({
      message: expect.stringMatching(/on node17, .*It last showed itself 5\d\d s ago\.$/),
      fix: expect.stringContaining(`If it is gone, delete ${file}.`),
    })
    minutesAgo(11)
    expect(await hold(nothing)).toBe('worked')
  })
})

test('a copy of a folder in use is nobody’s', async () => {
  const copy = join(folder, 'copy')
  await hold(async () => {
    cpSync(root, copy, { recursive: true, preserveTimestamps: true })
    expect(await hold(nothing, copy)).toBe('worked')
  })
  expect(files(copy)).toEqual([])
})

test('an owner that cannot be read is never taken for gone', async () => {
  await hold(async () => {
    writeFileSync(join(root, files()[0]!), '{')
    await expect(hold(nothing)).rejects.toThrow('says that the folder is in use, but not by whom')
  })
})
