import { readFile } from 'node:fs/promises'
import { codeOf, UserError } from '../errors.ts'
import { FUNCTIONAL_KEYS } from './configuration-type.ts'
import { parseConfiguration, type Configuration } from './parse-configuration.ts'

/** The name of the configuration in the root of a package repository. */
export const CONFIGURATION_FILE = 'pakages.json'

/**
 * Reads a configuration. @throws UserError when it is missing, and as {@link parseConfiguration}
 * does.
 */
export async function readConfiguration(file: string): Promise<Configuration> {
  const found = await readConfigurationIfAny(file)
  if (found) return found
  throw new UserError(`There is no file ${file}.`, {
    id: 'configuration-missing',
    fix: `Write one with "name", "version" and "license", and one of ${FUNCTIONAL_KEYS.join(', ')}: docs/pakages-json.md shows how.`,
  })
}

/**
 * Reads a configuration; undefined when there is no such file. @throws UserError as {@link
 * parseConfiguration} does.
 */
export async function readConfigurationIfAny(file: string): Promise<Configuration | undefined> {
  try {
    return parseConfiguration(await readFile(file, 'utf8'), file)
  } catch (error) {
    if (error instanceof UserError) throw error
    if (codeOf(error) === 'ENOENT') return undefined
    throw new UserError(`${file} cannot be read (${codeOf(error) ?? 'unknown error'}).`, {
      id: 'configuration-not-json',
      fix: 'Check its kind and its permissions.',
      cause: error,
    })
  }
}
