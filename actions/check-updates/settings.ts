import { dirname, join, resolve } from 'node:path'
import { readConfigurationIfAny, readMirrors, type UpdatesSection } from '@pakages/core'

/** What the configuration says for updates. */
export interface Settings {
  readonly section: UpdatesSection
  /** The folder of the package repository that it names, absolute; undefined when it names none. */
  readonly repository: string | undefined
}

/**
 * Reads the configuration; without a file everything has its default.
 * @throws UserError when it is malformed.
 */
export async function readSettings(file: string, workspace: string): Promise<Settings> {
  const path = resolve(workspace, file)
  const configuration = await readConfigurationIfAny(path)
  const repository = configuration?.values.repository
  return {
    section: configuration?.values.updates ?? {},
    repository: repository === undefined ? undefined : join(dirname(path), repository),
  }
}

/** Mirrors of the configuration and of `PAKAGES_MIRRORS`; the environment wins. */
export const mirrorTable = (
  section: UpdatesSection,
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string> => ({ ...section.mirrors, ...readMirrors(env['PAKAGES_MIRRORS'] ?? '') })
