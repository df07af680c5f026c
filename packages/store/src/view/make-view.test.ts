import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { processMark } from '@pakages/core'
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeView, requireViewPlace } from './make-view.ts'

let folder: string
beforeEach(() => void (folder = realpathSync(mkdtempSync(join(tmpdir(), 'pakages-view-')))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function installed(name: string, files: readonly string[]) {
  const prefix = join(folder, 'store', name)
  for (const file of files) {
    mkdirSync(join(prefix, file, '..'), { recursive: true })
    writeFileSync(join(prefix, file), `${name} ${file}`)
  }
  return { name, prefix }
}
const read = (path: string): string => readFileSync(join(folder, 'view', path), 'utf8')
const beside = (): string[] => readdirSync(folder).filter((name) => name !== 'store')

describe('a view', () => {
  test('shows the files of all packages in one folder, and names what several have', async () => {
    const app = installed('app', ['bin/app', 'share/doc/README', 'etc', '.spack/spec.json'])
    const lib = installed('lib', ['bin/lib', 'share/doc/README', 'etc/lib.conf', 'lib/liblib.so'])
    const made = await makeView([app, lib], join(folder, 'view'))
    expect(made).toEqual({
      links: 5,
      conflicts: [
        { path: 'etc', shown: 'app', hidden: 'lib' },
        { path: 'share/doc/README', shown: 'app', hidden: 'lib' },
      ],
    })
    expect(['bin/app', 'bin/lib', 'share/doc/README', 'lib/liblib.so'].map(read)).toEqual([
      'app bin/app',
      'lib bin/lib',
      'app share/doc/README',
      'lib lib/liblib.so',
    ])
    expect(existsSync(join(folder, 'view', '.spack'))).toBe(false)
  })

  test('is made anew in the place of an earlier one, and leaves nothing of that', async () => {
    await makeView([installed('old', ['bin/old'])], join(folder, 'view'))
    const opened = readdirSync(join(folder, 'view'))
    await makeView([installed('new', ['lib/new'])], join(folder, 'view'))
    expect([opened, readdirSync(join(folder, 'view'))]).toEqual([['bin'], ['lib']])
    expect(beside()).toHaveLength(2)
  })

  test('follows no link of a package', async () => {
    const app = installed('app', ['bin/app'])
    symlinkSync('/etc', join(app.prefix, 'outside'))
    symlinkSync('.', join(app.prefix, 'loop'))
    expect(await makeView([app], join(folder, 'view'))).toMatchObject({ links: 3 })
  })

  test('shows a link to another folder of its package as a folder, which hides nothing', async () => {
    const app = installed('app', ['lib/libapp.so'])
    symlinkSync('lib', join(app.prefix, 'lib64'))
    const lib = installed('lib', ['lib64/liblib.so'])
    for (const order of [
      [app, lib],
      [lib, app],
    ]) {
      expect((await makeView(order, join(folder, 'view'))).conflicts).toEqual([])
      expect(readdirSync(join(folder, 'view', 'lib64'))).toEqual(['libapp.so', 'liblib.so'])
    }
    for (let at = 0; at < 100; at++) symlinkSync('lib', join(app.prefix, `lib-${at}`))
    expect((await makeView([app], join(folder, 'view'))).links).toBeLessThan(2 * 102)
    expect(
      readdirSync(join(folder, 'view'), { withFileTypes: true }).filter((one) =>
        one.isSymbolicLink(),
      ),
    ).toHaveLength(85)
  })

  test.each([
    ['a folder of somebody', () => mkdirSync(join(folder, 'view'))],
    ['a file', () => writeFileSync(join(folder, 'view'), '')],
    ['a link to elsewhere', () => symlinkSync('/etc', join(folder, 'view'))],
  ])('takes the place of no other thing: %s', async (_, make) => {
    make()
    const app = installed('app', ['bin/app'])
    await expect(makeView([app], join(folder, 'view'))).rejects.toThrow('is no view')
    expect(beside()).toEqual(['view'])
    await expect(requireViewPlace(join(folder, 'view'), 'view')).rejects.toThrow('is no view')
  })

  test('is asked for its place before the work that it is for', async () => {
    const app = installed('app', ['bin/app'])
    const below = join(app.prefix, 'bin/app/view')
    await expect(requireViewPlace(below, 'view')).rejects.toMatchObject({
      message: expect.stringContaining('it is not a folder'),
      fix: expect.stringContaining('"view"'),
    })
    await requireViewPlace(join(folder, 'new/view'), 'view')
    expect(beside()).toEqual([])
  })

  test('shows files and folders whose names are not UTF-8', async () => {
    const app = installed('app', ['bin/app'])
    const at = (base: string, path: string) => Buffer.from(`${base}/${path}`, 'latin1')
    mkdirSync(at(app.prefix, 'caf\xe9'))
    writeFileSync(at(app.prefix, 'caf\xe9/na\xefve'), 'found')
    await makeView([app], join(folder, 'view'))
    expect(readFileSync(at(join(folder, 'view'), 'caf\xe9/na\xefve'), 'utf8')).toBe('found')
  })

  test('removes what those left that were killed, and not what another one makes', async () => {
    const [machine, pid, started] = processMark().split('.')
    const dead = `.view.view-${machine}.${spawnSync(process.execPath, ['-v']).pid}.${started}`
    const living = `.view.view-${machine}.${pid}.${started}.0123456789ab`
    for (const name of [`${dead}.0123456789ab`, living, '.view.view-mine'])
      mkdirSync(join(folder, name, 'lib'), { recursive: true })
    symlinkSync('x', join(folder, `${dead}.ba9876543210.link`))
    await makeView([installed('app', ['bin/app'])], join(folder, 'view'))
    expect(beside().filter((name) => name === living || name.startsWith(dead))).toEqual([living])
    expect(beside()).toContain('.view.view-mine')
  })

  test('leaves one folder where another one was put in its place meanwhile', async () => {
    const app = installed('app', ['bin/app'])
    const many = installed(
      'many',
      Array.from({ length: 200 }, (_, at) => `lib/${at}`),
    )
    const target = join(folder, 'view')
    await Promise.all([makeView([many], target), makeView([app], target)])
    expect(beside()).toHaveLength(2)
  })

  test('leaves the earlier one where it fails', async () => {
    const app = installed('app', ['bin/app'])
    await makeView([app], join(folder, 'view'))
    const gone = { name: 'gone', prefix: join(folder, 'nonesuch') }
    await expect(makeView([app, gone], join(folder, 'view'))).rejects.toMatchObject({
      message: `gone is recorded as installed, but ${gone.prefix} is gone.`,
      fix: expect.stringContaining('verify --repair'),
    })
    expect(read('bin/app')).toBe('app bin/app')
    expect(beside()).toHaveLength(2)
  })
})
