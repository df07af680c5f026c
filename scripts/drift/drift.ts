import { createTwoFilesPatch } from 'diff'
import type { Imitated } from './imitated.ts'
import { atCommit, definedIn, identityOf, onDisk, type Defined } from './spack-sources.ts'

/** Something that a Spack does in another way than all that are known. */
export interface Drift {
  readonly file: string
  readonly name: string
  /** What changed, as a patch; the new text where no known one is to be had. */
  readonly patch: string
}

const wantedOf = ({ files }: Imitated): Record<string, string[]> =>
  Object.fromEntries(Object.entries(files).map(([file, names]) => [file, Object.keys(names)]))

const keyOf = ({ file, name }: Pick<Defined, 'file' | 'name'>): string => `${file}: ${name}`

/**
 * Compares what a Spack does with what is imitated.
 * @param others Other Spacks that the known text may be taken from, beside the history of this one.
 */
export function driftOf(root: string, imitated: Imitated, others: readonly string[] = []): Drift[] {
  const now = new Map(definedIn(onDisk(root), wantedOf(imitated)).map((one) => [keyOf(one), one]))
  const changed = Object.entries(imitated.files).flatMap(([file, names]) =>
    Object.entries(names)
      .filter(([name, known]) => {
        const digest = now.get(keyOf({ file, name }))?.digest ?? null
        return !Object.values(known).includes(digest)
      })
      .map(([name]) => ({ file, name })),
  )
  if (changed.length === 0) return []
  const known = knownTexts(root, imitated, others)
  return changed.map((one) => {
    const key = keyOf(one)
    const patch = createTwoFilesPatch(
      known.get(key)?.version ?? 'not known here',
      identityOf(root).version,
      known.get(key)?.text ?? '',
      now.get(key)?.text ?? '',
    )
    return { ...one, patch }
  })
}

/** The text of what is imitated, of the newest version that can be read. */
function knownTexts(
  root: string,
  imitated: Imitated,
  others: readonly string[],
): ReadonlyMap<string, { readonly version: string; readonly text: string }> {
  const found = new Map<string, { version: string; text: string }>()
  for (const [version, commit] of Object.entries(imitated.versions))
    for (const read of [...others.map(onDisk), atCommit(root, commit)])
      for (const one of definedIn(read, wantedOf(imitated)))
        if (imitated.files[one.file]?.[one.name]?.[version] === one.digest)
          found.set(keyOf(one), { version, text: one.text })
  return found
}

/** The table with the digests of a Spack under its version. */
export function recorded(root: string, imitated: Imitated): Imitated {
  const { version, commit } = identityOf(root)
  const now = new Map(
    definedIn(onDisk(root), wantedOf(imitated)).map((one) => [keyOf(one), one.digest]),
  )
  const files: Imitated['files'] = {}
  for (const [file, names] of Object.entries(imitated.files)) {
    const all = Object.entries(names).map(([name, known]): [string, (typeof names)[string]] => [
      name,
      { ...known, [version]: now.get(keyOf({ file, name })) ?? null },
    ])
    files[file] = Object.fromEntries(all)
  }
  return { versions: { ...imitated.versions, [version]: commit }, files }
}
