import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { relocationCases, type RelocationCase } from '@pakages/testing/relocation/cases'
import { spackRelocates, type SpackRelocates } from '@pakages/testing/relocation/spack-relocates'
import {
  describeWith,
  spackCode,
  spackInstallation,
  spackRoots,
} from '@pakages/testing/requirements'
import { mkdtemp, open, readFile, rm, writeFile, type FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { relocateBinary, relocateBinaryInFile } from './binary.ts'
import { CannotRelocate } from './cannot-relocate.ts'
import { dropRedundantRpaths, relocateElf, relocateElfInFile } from './elf.ts'
import { relocateLink } from './link.ts'
import { PrefixMap } from './prefix-map.ts'
import type { Rewriting } from './rewriting.ts'
import { patchShebang, ShebangRewriting } from './sbang.ts'
import { relocateStrings, relocateStringsInFile } from './strings.ts'
import { relocateText, TextRelocation } from './text.ts'

/** How many cases; all of them are 20,000. */
const CASES = Number(process.env['PAKAGES_RELOCATIONS'] ?? 2000)
const SEED = Number(process.env['PAKAGES_SEED'] ?? Date.now() % 2 ** 31)

/** What Spack raises where we refuse too; after the last of them it calls patchelf. */
const REFUSALS = ['CannotGrowString', 'CannotShrinkCString', 'ElfCStringUpdatesFailed']

/** What has to come up in at least one of 200 cases: otherwise they would prove too little. */
const EXPECTED = [
  ...['text', 'strings', 'rpaths', 'binary', 'dropped', 'link', 'shebang'].flatMap((kind) => [
    `${kind}: changed`,
    `${kind}: unchanged`,
  ]),
  ...['strings', 'rpaths', 'binary'].map((kind) => `${kind}: refused by both`),
]

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'as-spack-'))
})
afterAll(() => rm(folder, { recursive: true }))

describeWith(spackCode, 'what is rewritten', () => {
  test.each(spackRoots())(
    'is what Spack in %s makes of it',
    async (root) => {
      const cases = relocationCases(CASES, SEED)
      const theirs = await spackRelocates(root, cases, spackInstallation()?.python)
      const counts = new Map<string, number>()
      for (const [index, one] of cases.entries()) {
        const outcome = await compared(one, theirs[index]!)
        const counted = `${one.kind}: ${outcome}`
        counts.set(counted, (counts.get(counted) ?? 0) + 1)
        if (outcome === 'different')
          throw new Error(`PAKAGES_SEED=${SEED}, case ${index}: ${said(one, theirs[index]!)}`)
      }
      const rare = EXPECTED.filter((outcome) => (counts.get(outcome) ?? 0) < CASES / 200)
      expect(rare).toEqual([])
      if (process.env['PAKAGES_RELOCATIONS'])
        console.info(root, SEED, Object.fromEntries([...counts].sort()))
    },
    600_000,
  )
})

/** What we make of a case, next to what Spack makes of it. */
async function compared(one: RelocationCase, theirs: SpackRelocates): Promise<string> {
  const all = [await outcomeOf(() => inPieces(one))]
  if (one.kind !== 'dropped') all.push(await outcomeOf(() => inMemory(one)))
  if ('content' in theirs) {
    if (!all.every((ours) => ours?.equals(theirs.content))) return 'different'
    return theirs.content.equals(one.content) ? 'unchanged' : 'changed'
  }
  const refused = REFUSALS.includes(theirs.error) && all.every((ours) => ours === undefined)
  return refused ? 'refused by both' : 'different'
}

/** @returns undefined for what we refuse. */
async function outcomeOf(run: () => Buffer | Promise<Buffer>): Promise<Buffer | undefined> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof CannotRelocate) return undefined
    throw error
  }
}

function inMemory({ kind, content: given, map: pairs, sbang }: RelocationCase): Buffer {
  const map = PrefixMap.from(pairs)
  if (kind === 'text') return relocateText(given, map)
  if (kind === 'link') return relocateLink(given, map)
  if (kind === 'shebang') return patchShebang(given, Buffer.from(sbang), 'linux')
  const content = Buffer.from(given)
  if (kind === 'strings') relocateStrings(content, map)
  if (kind === 'rpaths') relocateElf(content, map)
  if (kind === 'binary') relocateBinary(content, map)
  return content
}

/** The same with files and streams, a few bytes at a time. */
async function inPieces(one: RelocationCase): Promise<Buffer> {
  const map = PrefixMap.from(one.map)
  switch (one.kind) {
    case 'text':
      return streamed(one.content, new TextRelocation(map))
    case 'shebang':
      return streamed(one.content, new ShebangRewriting(Buffer.from(one.sbang)))
    case 'link':
      return relocateLink(one.content, map)
    case 'strings':
      return inFile(one.content, (file, seen) =>
        relocateStringsInFile(file, map, { chunk: 1, seen }),
      )
    case 'rpaths':
      return inFile(one.content, (file) => relocateElfInFile(file, map))
    case 'binary':
      return inFile(one.content, (file, seen) => relocateBinaryInFile(file, map, seen))
    case 'dropped':
      return inFile(one.content, (file) => dropRedundantRpaths(file))
    default:
      return one.kind satisfies never
  }
}

function streamed(content: Buffer, rewriting: Rewriting): Buffer {
  const size = 1 + ((content.length * 31) % 257)
  const parts: Buffer[] = []
  for (let at = 0; at < content.length; at += size)
    parts.push(...rewriting.push(content.subarray(at, at + size)))
  return Buffer.concat([...parts, ...rewriting.end()])
}

/** @throws Error when what passed by is not what the file became. */
async function inFile(
  content: Buffer,
  run: (file: FileHandle, seen: (bytes: Buffer) => void) => unknown,
): Promise<Buffer> {
  const path = join(folder, 'file')
  await writeFile(path, content)
  const file = await open(path, 'r+')
  try {
    const parts: Buffer[] = []
    await run(file, (bytes) => parts.push(Buffer.from(bytes)))
    const now = await readFile(path)
    if (parts.length > 0 && !Buffer.concat(parts).equals(now)) throw new Error('Another was seen.')
    return now
  } finally {
    await file.close()
    // Writing over it would be slow: some file systems wait for the disk then.
    await rm(path)
  }
}

/** A case as one can read it and paste it into a test. */
const said = ({ kind, content, map, sbang }: RelocationCase, theirs: SpackRelocates): string =>
  JSON.stringify({
    kind,
    map: map.map((pair) => pair.map((path) => path.toString('latin1'))),
    sbang,
    content: content.toString('latin1'),
    theirs: 'content' in theirs ? theirs.content.toString('latin1') : theirs.error,
  })
