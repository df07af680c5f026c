import { afterAll, describe, expect, test } from '@jest/globals'
import { readLicence } from '@pakages/core'
import { systemPurlOf, type SystemPackage } from '@pakages/sbom'
import { FileTree } from '../base-files/file-tree.ts'
import { baseRoots, BASE_ROOTS, layerOfRoot } from '@pakages/testing/container/base-roots'
import { all, describeWith, program } from '@pakages/testing/requirements'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { readBase } from '../base-files/base-contents.ts'
import { basePackagesIn, packageFileLimit, type BasePackages } from './base-packages.ts'
import { readCopyright } from './copyright.ts'

/** The packages of a base that has some files. */
function packagesOf(files: Readonly<Record<string, string | Buffer>>): Promise<BasePackages> {
  const tree = new FileTree()
  for (const [path, text] of Object.entries(files)) {
    expect([path, packageFileLimit(path)]).toEqual([path, expect.any(Number)])
    tree.put(path, { kind: 'file', content: Buffer.from(text) }, 0)
  }
  return basePackagesIn(tree)
}
const named = ({ packages }: BasePackages): string[] =>
  packages.map(({ name, version, architecture }) => `${name} ${version} ${architecture}`)

const STATUS = `Package: libc6
Status: install ok installed
Priority: optional
Maintainer: GNU Libc Maintainers <debian-glibc@lists.debian.org>
Architecture: amd64
Multi-Arch: same
Source: glibc
Version: 2.36-9+deb12u14
Description: GNU C Library: Shared libraries
 Contains the standard libraries.
Homepage: https://www.gnu.org/software/libc/libc.html

Package: gone
Status: deinstall ok config-files
Architecture: amd64
Version: 1.0

Package: half
Status: install ok half-configured
Architecture: all
Source: whole (2:1.0-1)
Version: 2:1.0-1+b2
`
const OS_RELEASE = `PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"
ID=debian
VERSION_ID="12"
`

describe('packages of Spack', () => {
  const hash = 'a'.repeat(32)
  const place = `opt/pakages/linux/zlib-1.3-${hash}/.spack/spec.json`
  const spec = (node: object): string =>
    JSON.stringify({ spec: { _meta: { version: 4 }, nodes: [node, { not: 'looked at' }] } })
  const zlib = { name: 'zlib', version: '1.3', namespace: 'builtin', hash }

  test('say what they are, whatever the format, and images say their licence', async () => {
    const base = await packagesOf({
      [place]: spec(zlib),
      'usr/share/licenses/zlib-1.3-aaaaaaa/SPDX-License-Identifier': 'Zlib\n',
    })
    expect(base.packages.map((one) => systemPurlOf(one, base.distribution))).toEqual([
      `pkg:spack/builtin/zlib@1.3?sha=${hash}`,
    ])
    expect(base.packages[0]?.licence.expression).toBe('Zlib')
    expect(base.unread).toEqual([])
  })

  test.each([
    ['no JSON', '{'],
    ['no node', JSON.stringify({ spec: { nodes: [] } })],
    ['a name that is none', spec({ ...zlib, name: 'a\nb' })],
    ['a hash that is none', spec({ ...zlib, hash: '../..' })],
  ])('that have %s are left out, and that is said', async (_, text) => {
    const { packages, unread } = await packagesOf({ [place]: text })
    expect(packages).toEqual([])
    expect(unread).toEqual([expect.stringContaining('has 1 malformed entries')])
  })
})

describe("dpkg's list", () => {
  const files = { 'var/lib/dpkg/status': STATUS, 'etc/os-release': OS_RELEASE }

  test('gives what has files, with versions, sources and who maintains it', async () => {
    const base = await packagesOf(files)
    expect(named(base)).toEqual(['half 2:1.0-1+b2 all', 'libc6 2.36-9+deb12u14 amd64'])
    expect(base.unread).toEqual([])
    expect(base.packages[1]).toMatchObject({
      source: { name: 'glibc', version: undefined },
      homepage: 'https://www.gnu.org/software/libc/libc.html',
      summary: 'GNU C Library: Shared libraries',
      supplier: 'GNU Libc Maintainers <debian-glibc@lists.debian.org>',
      licence: { kind: 'unknown' },
    })
    expect(base.packages.map((one) => systemPurlOf(one, base.distribution))).toEqual([
      'pkg:deb/debian/half@2:1.0-1+b2?arch=all&distro=debian-12&upstream=whole%402%3A1.0-1',
      'pkg:deb/debian/libc6@2.36-9+deb12u14?arch=amd64&distro=debian-12&upstream=glibc',
    ])
  })

  test('is in files of its own where there is no package manager', async () => {
    const base = await packagesOf({
      'var/lib/dpkg/status.d/tzdata': 'Package: tzdata\nVersion: 2024a-0\nArchitecture: all\n',
      'var/lib/dpkg/status.d/tzdata.md5sums': 'd41d8  usr/share/zoneinfo/UTC\n',
      'usr/lib/os-release': 'ID=debian\nVERSION_ID="12"\n',
    })
    expect(named(base)).toEqual(['tzdata 2024a-0 all'])
    expect(base.unread).toEqual([])
    expect(base.distribution.id).toBe('debian')
  })

  test('takes licences from the copyright of a package', async () => {
    const copyright = `Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Files: *
License: LGPL-2.1+

Files: debian/*
License: GPL-2 or Expat

License: LGPL-2.1+
 This library is free software …
`
    const base = await packagesOf({ ...files, 'usr/share/doc/libc6/copyright': copyright })
    expect(base.packages[1]?.licence.expression).toBe('(GPL-2.0-only OR MIT) AND LGPL-2.1-or-later')
  })

  test('tells of entries that make no sense, and keeps the others', async () => {
    const base = await packagesOf({
      ...files,
      'var/lib/dpkg/status': `Package: ../../x\nVersion: 1\n\nPackage: a\n\n${STATUS}`,
    })
    expect(base.packages).toHaveLength(2)
    expect(base.unread).toEqual([
      'var/lib/dpkg/status has 2 malformed entries, which are left out.',
    ])
  })
})

describe('a copyright file', () => {
  test.each([
    ['GPL-3+', 'GPL-3.0-or-later'],
    ['LGPL-2', 'LGPL-2.0-only'],
    ['GFDL-NIV-1.3+', 'GFDL-1.3-no-invariants-or-later'],
    ['Apache-2.0', 'Apache-2.0'],
    ['BSD-3-clause', 'BSD-3-Clause'],
    ['Expat', 'MIT'],
    ['public-domain', 'LicenseRef-public-domain'],
    ['(GPL-2+ or Artistic-2.0) and Expat', '(GPL-2.0-or-later OR Artistic-2.0) AND MIT'],
  ])('says %s, which is %s', (name, expression) => {
    const format = 'http://www.debian.org/doc/packaging-manuals/copyright-format/1.0'
    expect(readCopyright(`Format: ${format}/\nLicense: ${name}\n`).expression).toBe(expression)
  })

  test('says the same in whatever order its paragraphs come', () => {
    const format = 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n\n'
    const [a, b] = ['Files: a\nLicense: Expat\n', 'Files: b\nLicense: GPL-2+\n']
    expect(readCopyright(`${format}${b}\n${a}`)).toEqual(readCopyright(`${format}${a}\n${b}`))
  })

  test('says nothing to a program where it is prose', () => {
    expect(readCopyright('This is free software under the GPL.\nLicense: MIT\n')).toEqual(
      readLicence(undefined),
    )
  })
})

describe("apk's list", () => {
  const installed = `C:Q1abcdefghijklmnopqrstuvwxyzA=
P:musl
V:1.2.5-r9
A:x86_64
S:407278
T:the musl c library (libc) implementation
U:https://musl.libc.org/
L:MIT
o:musl
m:Natanael Copa <ncopa@alpinelinux.org>
F:lib
R:ld-musl-x86_64.so.1
a:0:0:755
V:not a version of the package

P:ssl_client
V:1.37.0-r12
A:x86_64
L:GPL-2.0-only
o:busybox

P:
V:1
`
  test.each(['lib/apk/db/installed', 'usr/lib/apk/db/installed'])(
    'is read from %s',
    async (path) => {
      const base = await packagesOf({
        [path]: installed,
        'etc/os-release': 'ID=alpine\nVERSION_ID=3.21.3\nPRETTY_NAME="Alpine Linux v3.21"\n',
      })
      expect(named(base)).toEqual(['musl 1.2.5-r9 x86_64', 'ssl_client 1.37.0-r12 x86_64'])
      expect(base.packages.map((one) => systemPurlOf(one, base.distribution))).toEqual([
        'pkg:apk/alpine/musl@1.2.5-r9?arch=x86_64&distro=alpine-3.21.3',
        'pkg:apk/alpine/ssl_client@1.37.0-r12?arch=x86_64&distro=alpine-3.21.3&upstream=busybox',
      ])
      expect(base.packages.map(({ licence }) => licence.expression)).toEqual([
        'MIT',
        'GPL-2.0-only',
      ])
      expect(base.unread).toEqual([`${path} has 1 malformed entries, which are left out.`])
    },
  )
})

describe("rpm's list", () => {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-rpm-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const sqlite = (statements: string): Buffer => {
    const path = join(folder, 'made.sqlite')
    rmSync(path, { force: true })
    const database = new DatabaseSync(path)
    database.exec(statements)
    database.close()
    return readFileSync(path)
  }

  test.each([
    ['var/lib/rpm/Packages', /Berkeley DB, as rpm wrote it before 4\.16/],
    ['usr/lib/sysimage/rpm/Packages.db', /ndb, as SUSE has it/],
  ])('is said not to be read from %s', async (path, why) => {
    const { packages, unread } = await packagesOf({ [path]: 'x' })
    expect(packages).toEqual([])
    expect(unread).toEqual([expect.stringMatching(why)])
    expect(unread[0]).toContain(`${path} was not read: `)
  })

  test.each([
    ['is no database', Buffer.from('no database at all'), /SQLite says: file is not a database/],
    ['has no packages', sqlite('CREATE TABLE Names (a)'), /no table of packages/],
    [
      'has a view without end in their place',
      sqlite(
        'CREATE VIEW Packages AS WITH RECURSIVE x(hnum, blob) AS (SELECT 1, 1 UNION ALL SELECT hnum + 1, 1 FROM x) SELECT * FROM x',
      ),
      /no table of packages/,
    ],
  ])('is said not to be read where the file %s', async (_, content, why) => {
    const { unread } = await packagesOf({ 'var/lib/rpm/rpmdb.sqlite': content })
    expect(unread).toEqual([expect.stringMatching(why)])
  })

  test('counts headers that make no sense', async () => {
    const content = sqlite(
      "CREATE TABLE Packages (hnum INTEGER PRIMARY KEY, blob BLOB NOT NULL); INSERT INTO Packages (blob) VALUES (x'00'), (x'ffffffffffffffff'), (x'0000000100000001000003e800000006ffffffff0000000141')",
    )
    expect((await packagesOf({ 'var/lib/rpm/rpmdb.sqlite': content })).unread).toEqual([
      'var/lib/rpm/rpmdb.sqlite has 3 malformed entries, which are left out.',
    ])
  })

  describeWith(all(program('rpm'), program('rpmbuild')), 'in a database that rpm made', () => {
    const spec = `Name: tool
Epoch: 2
Version: 1.0
Release: 3.el9
Summary: A tool
License: GPLv2+ and MIT
URL: https://example.org/tool
Vendor: Rocky Enterprise
BuildArch: noarch
%description
%package -n tool-libs
Summary: Its libraries
License: MIT
%description -n tool-libs
%files
%files -n tool-libs
`
    const query = (database: string): string[] =>
      execFileSync(
        'rpm',
        ['--dbpath', database, '-qa', '--qf', '%{NAME} %{EPOCH}:%{VERSION}-%{RELEASE} %{ARCH}\n'],
        { encoding: 'utf8' },
      )
        .trim()
        .split('\n')
        .sort()

    test('holds what rpm itself lists', async () => {
      writeFileSync(join(folder, 'tool.spec'), spec)
      const quiet = { stdio: 'pipe' } as const
      const top = `_topdir ${folder}`
      execFileSync('rpmbuild', ['--define', top, '-bb', join(folder, 'tool.spec')], quiet)
      const database = join(folder, 'db')
      const files = ['tool', 'tool-libs'].map((name) =>
        join(folder, `RPMS/noarch/${name}-1.0-3.el9.noarch.rpm`),
      )
      execFileSync('rpm', ['--dbpath', database, '--nodeps', '--justdb', '-i', ...files], quiet)
      const base = await packagesOf({
        'usr/lib/sysimage/rpm/rpmdb.sqlite': readFileSync(join(database, 'rpmdb.sqlite')),
        'etc/os-release': 'ID="rocky"\nVERSION_ID="9.4"\n',
      })
      expect(base.unread).toEqual([])
      expect(named(base)).toEqual(query(database))
      expect(base.packages.map((one) => systemPurlOf(one, base.distribution))).toEqual([
        'pkg:rpm/rocky/tool@1.0-3.el9?arch=noarch&distro=rocky-9.4&epoch=2',
        'pkg:rpm/rocky/tool-libs@1.0-3.el9?arch=noarch&distro=rocky-9.4&epoch=2&upstream=tool%401.0-3.el9',
      ])
      expect(base.packages[0]).toMatchObject({
        homepage: 'https://example.org/tool',
        supplier: 'Rocky Enterprise',
        summary: 'A tool',
      })
      expect(base.packages[1]?.licence.expression).toBe('MIT')
    })
  })
})

const roots = baseRoots()
const someRoots = {
  missing: () =>
    roots.length > 0
      ? undefined
      : `${BASE_ROOTS} is not set (a folder with root file systems of Debian, as debootstrap makes them)`,
}
describeWith(all(someRoots, program('dpkg-query')), 'a root that debootstrap made', () => {
  test.each(roots)(
    '$name has the packages that dpkg-query lists, and its glibc',
    async ({ path }) => {
      const layer = { name: path, open: async () => layerOfRoot(path) }
      const base = await readBase(path, [layer], [])
      const listed = execFileSync(
        'dpkg-query',
        [
          '--admindir',
          join(path, 'var/lib/dpkg'),
          '-W',
          '-f',
          '${Package} ${Version} ${Architecture}\n',
        ],
        { encoding: 'utf8' },
      )
      expect(named(base).toSorted()).toEqual(listed.trim().split('\n').sort())
      expect(base.unread).toEqual([])
      const libc6 = base.packages.find(({ name }: SystemPackage) => name === 'libc6')
      expect(base.libcs).toMatchObject([{ kind: 'glibc', version: libc6?.version.split('-')[0] }])
      expect(
        base.packages.filter(({ licence }) => licence.kind !== 'unknown').length,
      ).toBeGreaterThan(base.packages.length / 3)
    },
    120_000,
  )
})
