import { expect, test } from '@jest/globals'
import { bytesOf, readSymbolVersions } from '@pakages/store'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { FileTree } from '../base-files/file-tree.ts'
import { basePackagesIn, type BasePackages } from './base-packages.ts'
import { readCopyright } from './copyright.ts'

const FORMAT = 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n'

function packagesOf(files: Readonly<Record<string, string | Buffer>>): Promise<BasePackages> {
  const tree = new FileTree()
  for (const [path, text] of Object.entries(files))
    tree.put(path, { kind: 'file', content: Buffer.from(text as string) }, 0)
  return basePackagesIn(tree)
}

/** Milliseconds that something takes. */
async function took(work: () => unknown): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

test('a copyright file with more licences than any package has says nothing, at once', async () => {
  const text = Array.from({ length: 20_000 }, (_, at) => `\nLicense: own-${at}\n`).join('')
  expect(await took(() => readCopyright(FORMAT + text))).toBeLessThan(2000)
  expect(readCopyright(FORMAT + text)).toEqual(readCopyright('prose'))
})

test('a text that many packages share is read once', async () => {
  const status = Array.from({ length: 3000 }, (_, at) => `Package: a\nVersion: ${at}\n\n`).join('')
  const copyright = `${FORMAT}\nLicense: MIT\n${'\nFiles: x\n'.repeat(20_000)}`
  const files = { 'var/lib/dpkg/status': status, 'usr/share/doc/a/copyright': copyright }
  expect(await took(() => packagesOf(files))).toBeLessThan(5000)
})

test.each([
  ['var/lib/dpkg/status', 'Package: a\nVersion: 1\n\n'],
  ['lib/apk/db/installed', 'P:a\nV:1\n\n'],
])('%s with more packages than any system has is told and not read', async (path, entry) => {
  const { packages, unread } = await packagesOf({ [path]: entry.repeat(200_001) })
  expect(packages).toEqual([])
  expect(unread).toEqual([`${path} was not read: it has more than 200000 packages.`])
})

test("a column of rpm's database that is computed is told and not read", async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-hostile-'))
  const database = new DatabaseSync(join(folder, 'made'))
  database.exec(`CREATE TABLE Packages (hnum INTEGER, blob BLOB AS (zeroblob(60000000)));
    INSERT INTO Packages (hnum) WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i+1 FROM n LIMIT 2000) SELECT i FROM n`)
  database.close()
  const files = { 'var/lib/rpm/rpmdb.sqlite': readFileSync(join(folder, 'made')) }
  rmSync(folder, { recursive: true })
  const { unread } = await packagesOf(files)
  expect(unread).toEqual(['var/lib/rpm/rpmdb.sqlite was not read: it has no table of packages.'])
})

test('a library whose tables of versions lead back into themselves is no library', async () => {
  expect(await took(() => readSymbolVersions(bytesOf(circular())))).toBeLessThan(3000)
  expect(readSymbolVersions(bytesOf(circular()))).toBeUndefined()
})

/** 8 kB of ELF with 2000 needs of 4096 versions, which are all the same entry. */
function circular(): Buffer {
  const bytes = Buffer.alloc(8192)
  const words = (at: number, values: readonly number[], write: (v: number, at: number) => number) =>
    void values.reduce((place, value) => write(value, place), at)
  const half = (value: number, at: number): number => bytes.writeUInt16LE(value, at)
  const full = (value: number, at: number): number => bytes.writeUInt32LE(value, at)
  const wide = (value: number, at: number): number => bytes.writeBigUInt64LE(BigInt(value), at)
  bytes.write('\x7fELF\x02\x01\x01', 'latin1')
  words(16, [3, 62, 1], half)
  wide(64, 32)
  words(52, [64, 56, 2, 64], half)
  for (const [at, kind, offset, size] of [
    [64, 1, 0, 8192],
    [120, 2, 512, 112],
  ] as const) {
    words(at, [kind, 7], full)
    words(at + 8, [offset, offset, offset, size], wide)
  }
  words(512, [5, 4096, 10, 1000, 14, 1, 0x6ffffffe, 1024, 0x6fffffff, 2000, 0, 0], wide)
  words(1024, [1, 4096], half)
  words(1028, [1, 16, 0, 0, 0, 20, 0], full)
  bytes.write('\0libc.so.6\0', 4096, 'latin1')
  bytes.write('GLIBC_2.99\0', 4116, 'latin1')
  return bytes
}
