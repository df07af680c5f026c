import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Watch } from './watch.ts'

let folder: string
let watch: Watch
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pakages-watch-'))
  writeFileSync(join(folder, 'package.py'), 'class A: pass\n')
  mkdirSync(join(folder, 'patches'))
  watch = new Watch([folder, join(folder, 'missing')])
})
afterEach(() => {
  watch.close()
  rmSync(folder, { recursive: true })
})

const never = AbortSignal.any([])
/** Whether a change is told within half a second. */
const isTold = (): Promise<boolean> =>
  watch.changed(AbortSignal.timeout(500)).then(
    () => true,
    () => false,
  )

test.each<[string, () => void]>([
  ['is written', () => writeFileSync(join(folder, 'package.py'), 'class B: pass\n')],
  ['is written below it', () => writeFileSync(join(folder, 'patches', 'a.patch'), '-a\n+b\n')],
  [
    'is put into its place, as editors do',
    () => {
      writeFileSync(join(folder, '.package.py.new~'), 'class C: pass\n')
      renameSync(join(folder, '.package.py.new~'), join(folder, 'package.py'))
    },
  ],
])('a change is told when a file %s', async (_, change) => {
  const told = watch.changed(never)
  change()
  await told
})

test('a change is told that came before anybody waited', async () => {
  writeFileSync(join(folder, 'package.py'), 'class B: pass\n')
  await new Promise((resolve) => setTimeout(resolve, 300))
  await watch.changed(never)
})

test.each(['.package.py.swp', 'package.py~', '4913', '__pycache__'])(
  'nothing is told of %s',
  async (name) => {
    writeFileSync(join(folder, name), 'x')
    expect(await isTold()).toBe(false)
  },
)

test('who waits is told when it is to stop', async () => {
  const stop = new AbortController()
  const waiting = watch.changed(stop.signal)
  stop.abort(new Error('stopped'))
  await expect(waiting).rejects.toThrow('stopped')
})
