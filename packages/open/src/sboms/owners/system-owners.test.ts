import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { nodeProcesses } from '@pakages/core'
import type { ConcreteDag } from '@pakages/model'
import { systemPurlOf } from '@pakages/sbom'
import { all, describeWith, program } from '@pakages/testing/requirements'
import { systemOwners } from './system-owners.ts'
import { lockOf, type External } from './testing/lock-of-externals.ts'

let root: string
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'pakages-owners-'))))
afterEach(() => rmSync(root, { recursive: true, force: true }))

function put(path: string, text = ''): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

function link(path: string, to: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  symlinkSync(to, join(root, path))
}

/** What is found, by the name of the external. */
async function ownersOf(dag: ConcreteDag, path = process.env['PATH']!) {
  const owners = await systemOwners(dag, nodeProcesses, path, root)
  return Object.fromEntries(
    [...owners].map(([hash, one]) => [
      dag.specs.get(hash)!.name,
      {
        purl: systemPurlOf(one.package, one.distribution),
        licence: one.package.licence.expression,
        supplier: one.package.supplier,
      },
    ]),
  )
}

const stanza = (name: string, version: string, more = ''): string =>
  `Package: ${name}\nStatus: install ok installed\nArchitecture: amd64\nMaintainer: The ${name} people <${name}@example.org>\nVersion: ${version}\n${more}`

/** A Debian with a compiler behind a link, make with its copyright, and a libc in several architectures. */
function debian(): void {
  put('etc/os-release', 'ID=debian\nVERSION_ID="12"\n')
  put(
    'var/lib/dpkg/status',
    [
      stanza('gcc-12', '12.2.0-14+deb12u1'),
      stanza('make', '4.3-4.1', 'Source: make-dfsg\n'),
      stanza('libc6', '2.36-9+deb12u14', 'Multi-Arch: same\nSource: glibc\n'),
    ].join('\n'),
  )
  const owned = (name: string, files: readonly string[]): void =>
    put(`var/lib/dpkg/info/${name}.list`, `/.\n${files.join('\n')}\n`)
  owned('gcc-12', ['/usr/bin/x86_64-linux-gnu-gcc-12'])
  owned('make', ['/usr/bin/make'])
  owned('libc6:amd64', ['/lib/x86_64-linux-gnu/libc.so.6'])
  put('var/lib/dpkg/info/format', '1\n')
  put('usr/bin/x86_64-linux-gnu-gcc-12')
  link('usr/bin/gcc', 'x86_64-linux-gnu-gcc-12')
  put('usr/bin/make')
  put('usr/lib/x86_64-linux-gnu/libc.so.6')
  put(
    'usr/share/doc/make/copyright',
    'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n\nFiles: *\nLicense: GPL-3+\n',
  )
}

const GCC: External = {
  name: 'gcc',
  version: '12.2.0',
  attributes: { compilers: { c: '/usr/bin/gcc' } },
}

describeWith(program('dpkg-query'), 'what dpkg says of externals', () => {
  beforeEach(debian)

  test('names their packages with version, supplier and licence', async () => {
    const dag = lockOf('debian12', [
      GCC,
      { name: 'gmake', version: '4.3' },
      { name: 'glibc', version: '2.36' },
    ])
    expect(await ownersOf(dag)).toEqual({
      gcc: {
        purl: 'pkg:deb/debian/gcc-12@12.2.0-14+deb12u1?arch=amd64&distro=debian-12',
        supplier: 'The gcc-12 people <gcc-12@example.org>',
      },
      gmake: {
        purl: 'pkg:deb/debian/make@4.3-4.1?arch=amd64&distro=debian-12&upstream=make-dfsg',
        licence: 'GPL-3.0-or-later',
        supplier: 'The make people <make@example.org>',
      },
      glibc: {
        purl: 'pkg:deb/debian/libc6@2.36-9+deb12u14?arch=amd64&distro=debian-12&upstream=glibc',
        supplier: 'The libc6 people <libc6@example.org>',
      },
    })
  })

  test.each([
    ['another version', 'debian12', { name: 'gmake', version: '4.4' }],
    ['a later version that begins so', 'debian12', { name: 'gmake', version: '4.30' }],
    ['another release of the distribution', 'debian13', { name: 'gmake', version: '4.3' }],
    ['another distribution', 'ubuntu12', { name: 'gmake', version: '4.3' }],
    ['another prefix', 'debian12', { name: 'gmake', version: '4.3', prefix: '/opt/make' }],
    ['a prefix that is an option', 'debian12', { name: 'gmake', version: '4.3', prefix: '--help' }],
  ])('is not taken for an external of %s', async (_, os, external) => {
    expect(await ownersOf(lockOf(os, [external]))).toEqual({})
  })

  test('runs nothing that a lock says, and asks for no pattern', async () => {
    const mark = join(root, 'mark')
    const compilers = [`/usr/bin/$(touch ${mark})`, `/usr/bin/m*`, `/usr/bin/;touch ${mark}`]
    put('usr/bin/m*')
    for (const path of compilers)
      await ownersOf(
        lockOf('debian12', [{ ...GCC, version: '4.3', attributes: { compilers: { c: path } } }]),
      )
    expect(existsSync(mark)).toBe(false)
    const pattern = { ...GCC, version: '4.3', attributes: { compilers: { c: '/usr/bin/m*' } } }
    expect(await ownersOf(lockOf('debian12', [pattern]))).toEqual({})
  })

  test('is nothing where its program is not there', async () => {
    expect(await ownersOf(lockOf('debian12', [GCC]), join(root, 'nowhere'))).toEqual({})
  })
})

describeWith(all(program('rpm'), program('rpmbuild')), 'what rpm says of externals', () => {
  test('names their package with version, supplier and licence', async () => {
    put('etc/os-release', 'ID="rocky"\nVERSION_ID="9.4"\n')
    put('usr/bin/make')
    put(
      'make.spec',
      'Name: make\nVersion: 4.3\nRelease: 8.el9\nEpoch: 1\nSummary: Builds\nLicense: GPLv3+\nVendor: Rocky Enterprise\nBuildArch: noarch\n%description\nm\n%install\nmkdir -p %{buildroot}/usr/bin\ntouch %{buildroot}/usr/bin/make\n%files\n/usr/bin/make\n',
    )
    const quiet = { stdio: 'pipe', env: { PATH: process.env['PATH']!, HOME: root } } as const
    execFileSync(
      'rpmbuild',
      ['--define', `_topdir ${root}/b`, '-bb', join(root, 'make.spec')],
      quiet,
    )
    const database = join(root, 'var/lib/rpm')
    mkdirSync(database, { recursive: true })
    const file = join(root, 'b/RPMS/noarch/make-4.3-8.el9.noarch.rpm')
    execFileSync('rpm', ['--dbpath', database, '-i', '--justdb', '--nodeps', file], quiet)
    expect(await ownersOf(lockOf('rocky9', [{ name: 'gmake', version: '4.3' }]))).toEqual({
      gmake: {
        purl: 'pkg:rpm/rocky/make@4.3-8.el9?arch=noarch&distro=rocky-9.4&epoch=1',
        licence: 'GPL-3.0-or-later',
        supplier: 'Rocky Enterprise',
      },
    })
  }, 60_000)
})

test("what apk's database says of externals", async () => {
  put('etc/os-release', 'ID=alpine\nVERSION_ID=3.20.1\n')
  put('usr/bin/make')
  put('lib/ld-musl-x86_64.so.1')
  put(
    'lib/apk/db/installed',
    'P:musl\nV:1.2.5-r0\nA:x86_64\nL:MIT\nm:Timo <timo@example.org>\nF:lib\nR:ld-musl-x86_64.so.1\n\nP:make\nV:4.4.1-r2\nA:x86_64\nL:GPL-3.0-or-later\nF:usr\nF:usr/bin\nR:make\n',
  )
  const dag = lockOf('alpine3', [
    { name: 'musl', version: '1.2.5' },
    { name: 'gmake', version: '4.4.1' },
  ])
  expect(await ownersOf(dag)).toEqual({
    musl: {
      purl: 'pkg:apk/alpine/musl@1.2.5-r0?arch=x86_64&distro=alpine-3.20.1',
      licence: 'MIT',
      supplier: 'Timo <timo@example.org>',
    },
    gmake: {
      purl: 'pkg:apk/alpine/make@4.4.1-r2?arch=x86_64&distro=alpine-3.20.1',
      licence: 'GPL-3.0-or-later',
      supplier: undefined,
    },
  })
})
