import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'

/**
 * Writes a scope anew: nothing of an earlier run stays.
 * @param sections Each section's content by its name, which may end in a colon.
 */
export async function writeScope(
  folder: string,
  sections: Readonly<Record<string, unknown>>,
): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const [section, content] of Object.entries(sections)) {
    await writeFile(
      join(folder, `${section.replace(':', '')}.yaml`),
      stringify({ [section]: content }),
    )
  }
}
