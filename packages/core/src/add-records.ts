import type { SpecHash } from '@pakages/model'
import type { DocumentKind } from './documents.ts'
import { UserError } from './errors.ts'

/** What is known of one package, by its hash. */
interface SpecRecord {
  readonly hash: SpecHash
}

/**
 * Writes what a build found out about packages, and keeps what earlier ones wrote of others: one
 * push brings all that lies in the build cache folder, also what several builds put there. What a
 * hash names does not change. A file that cannot be read is written anew.
 */
export async function addRecords<T extends SpecRecord>(
  kind: DocumentKind<{ specs: readonly T[] }>,
  file: string,
  specs: readonly T[],
): Promise<void> {
  const now = new Set(specs.map(({ hash }) => hash))
  const earlier = (await readRecords(kind, file)).filter(({ hash }) => !now.has(hash))
  await kind.write(file, { specs: [...specs, ...earlier] })
}

async function readRecords<T extends SpecRecord>(
  kind: DocumentKind<{ specs: readonly T[] }>,
  file: string,
): Promise<readonly T[]> {
  try {
    return (await kind.read(file)).specs
  } catch (error) {
    if (error instanceof UserError) return []
    throw error
  }
}
