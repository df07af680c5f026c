import { byText } from '../order.ts'
import {
  registryReadingsDocument,
  type ReadingsInput,
  type ReadingsPart,
  type RegistryReading,
} from '../registry-readings.ts'
import { partOfReadings, readingsPart } from './parts.ts'
import { readingsPath } from './paths.ts'
import { jsonText, packedTextFile, sha256, type SiteFile } from './site-file.ts'

/**
 * What was read of the registry, in parts, each sorted by hash. A part of the index before of which
 * every reading was taken as it is, and no other belongs there, is neither written as text nor packed.
 * @param known The sha256 of each file of the index before, by path.
 */
export function readingsFiles(
  all: ReadingsInput | undefined,
  known: ReadonlyMap<string, string>,
): SiteFile[] {
  if (!all) return []
  const { whole, others } = wholeParts(all, known)
  const sorted = others.toSorted((a, b) => byText(a.hash, b.hash))
  const made = [...Map.groupBy(sorted, ({ hash }) => readingsPart(hash))].map(([part, readings]) =>
    partFile(part, { under: all.under, readings }, known),
  )
  return [...whole.map((path) => kept(path, known.get(path)!)), ...made].sort((a, b) =>
    byText(a.path, b.path),
  )
}

const kept = (path: string, digest: string): SiteFile => ({ kind: 'kept', path, sha256: digest })

/** What says the same is not packed anew. */
function partFile(
  part: string,
  content: Pick<ReadingsInput, 'under' | 'readings'>,
  known: ReadonlyMap<string, string>,
): SiteFile {
  const text = jsonText(registryReadingsDocument.schema, content)
  const path = readingsPath(part, sha256(text))
  const before = known.get(path)
  // Digests hardly get smaller.
  return before === undefined ? packedTextFile(path, text, 1) : kept(path, before)
}

interface WholeParts {
  /** The paths of parts that stay. */
  readonly whole: readonly string[]
  /** The readings of all other parts. */
  readonly others: readonly RegistryReading[]
}

/** Readings are compared by identity: to compare what they say would cost what is saved. */
function wholeParts(
  { under, readings, before = [] }: ReadingsInput,
  known: ReadonlyMap<string, string>,
): WholeParts {
  const partOf = new Map<RegistryReading, ReadingsPart>()
  for (const part of before)
    if (part.under === under && known.has(part.path))
      for (const reading of part.readings) partOf.set(reading, part)
  const groups = Map.groupBy(new Set(readings), (reading) => partOf.get(reading))
  const changed = new Set(groups.get(undefined)?.map(({ hash }) => readingsPart(hash)))
  const whole: string[] = []
  const others: RegistryReading[] = []
  for (const [part, found] of groups)
    if (part && found.length === part.readings.length && !changed.has(partOfReadings(part.path)))
      whole.push(part.path)
    else others.push(...found)
  return { whole, others }
}
