import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { buildReport, nodeProcesses } from '@pakages/core'
import type { BuildReport, ConcreteDag, SystemExternals } from '@pakages/model'
import { systemPurlOf } from '@pakages/sbom'
import { describeWith, program } from '@pakages/testing/requirements'
import { agreedExternals, externalsHere, recordedOwners } from './recorded-owners.ts'
import { systemOwners } from './system-owners.ts'
import { lockOf } from './testing/lock-of-externals.ts'

let root: string
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'pakages-recorded-'))))
afterEach(() => rmSync(root, { recursive: true, force: true }))

function put(path: string, text = ''): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

/** What a job hands on, as whoever promotes reads it. */
const handedOn = (externals: SystemExternals | undefined): BuildReport => {
  const report = {
    ...{ schema: buildReport.schema, spack: { version: '1.1' }, recipes: [], specs: [] },
    ...{ lock: 'spack.lock', cache: 'cache', installRoot: '/opt', paddedLength: 0 },
    ...{ platform: 'linux', finished: '2026-11-22T00:00:00Z', seconds: 0 },
    ...(externals && { externals }),
  }
  return buildReport.parse(JSON.parse(JSON.stringify(report)), 'the report of a job')
}

const here = (dag: ConcreteDag): Promise<SystemExternals> =>
  externalsHere(dag, nodeProcesses, process.env['PATH']!, root)

/** All that a machine knows comes to another one, whatever that is. */
async function requireAllHandedOn(dag: ConcreteDag): Promise<string[]> {
  const known = await systemOwners(dag, nodeProcesses, process.env['PATH']!, root)
  const externals = await here(dag)
  rmSync(root, { recursive: true })
  expect(await here(dag)).toEqual([])
  const read = recordedOwners(dag, handedOn(externals))!
  expect([...read]).toEqual([...known])
  return [...read.values()].map((one) => systemPurlOf(one.package, one.distribution))
}

const alpine = (version = '4.4.1-r2'): void => {
  put('etc/os-release', 'ID=alpine\nVERSION_ID=3.20.1\n')
  put('usr/bin/make')
  put(
    'lib/apk/db/installed',
    `P:make\nV:${version}\nA:x86_64\nL:GPL-3.0-or-later AND make-words\nm:Timo <timo@example.org>\nF:usr/bin\nR:make\n`,
  )
}
const MAKE = { name: 'gmake', version: '4.4.1' }

test('an Alpine hands on what its packages are', async () => {
  alpine()
  expect(await requireAllHandedOn(lockOf('alpine3', [MAKE]))).toEqual([
    'pkg:apk/alpine/make@4.4.1-r2?arch=x86_64&distro=alpine-3.20.1',
  ])
})

describeWith(program('dpkg-query'), 'with dpkg', () => {
  test('a Debian hands on what its packages are', async () => {
    put('etc/os-release', 'ID=debian\nVERSION_ID="12"\nPRETTY_NAME="Debian 12"\n')
    put('usr/bin/make')
    put('var/lib/dpkg/info/format', '1\n')
    put('var/lib/dpkg/info/make.list', '/.\n/usr/bin/make\n')
    put(
      'var/lib/dpkg/status',
      'Package: make\nStatus: install ok installed\nArchitecture: amd64\nMaintainer: Manoj <m@example.org>\nVersion: 4.4.1-1\nSource: make-dfsg\nHomepage: https://example.org/make\n',
    )
    put(
      'usr/share/doc/make/copyright',
      'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n\nFiles: *\nLicense: GPL-3+\n',
    )
    expect(await requireAllHandedOn(lockOf('debian12', [MAKE]))).toEqual([
      'pkg:deb/debian/make@4.4.1-1?arch=amd64&distro=debian-12&upstream=make-dfsg',
    ])
  })
})

test('a report says nothing of what is built, and where nobody asked nothing is known', async () => {
  alpine()
  const externals = await here(lockOf('alpine3', [MAKE]))
  const other = lockOf('alpine3', [MAKE])
  const [spec] = [...other.specs.values()]
  const built = { ...other, specs: new Map([[spec!.hash, { ...spec!, external: undefined }]]) }
  expect(recordedOwners(built as unknown as ConcreteDag, handedOn(externals))).toEqual(new Map())
  expect(recordedOwners(other, handedOn(undefined))).toBeUndefined()
  expect(recordedOwners(other, undefined)).toBeUndefined()
})

test('machines that have different packages agree on nothing of them', async () => {
  alpine()
  const dag = lockOf('alpine3', [MAKE])
  const one = await here(dag)
  alpine('4.4.1-r3')
  const other = await here(dag)
  const all = [one, one, undefined].map(handedOn)
  expect(agreedExternals(all)).toEqual({ agreed: one, differing: [] })
  expect(agreedExternals([...all, handedOn(other)])).toEqual({
    agreed: [],
    differing: [...dag.specs.keys()],
  })
  expect(agreedExternals([handedOn(undefined)])).toEqual({ agreed: undefined, differing: [] })
})
