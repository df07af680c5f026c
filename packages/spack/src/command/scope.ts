import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { scopeSections, type ScopeSettings } from './scope-sections.ts'

/** Writes a scope anew: nothing of an earlier run stays. */
export async function writeScope(folder: string, scope: ScopeSettings): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const [section, content] of Object.entries(scopeSections(scope))) {
    await writeFile(
      join(folder, `${section.replace(':', '')}.yaml`),
      stringify({ [section]: content }),
    )
  }
}
