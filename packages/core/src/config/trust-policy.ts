import type { TrustPolicy } from '@pakages/model'
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { codeOf, UserError } from '../errors.ts'
import type { Configuration } from './parse-configuration.ts'
import { trustPolicy } from './trust.ts'

/**
 * The policy of a configuration: its section `trust` with defaults filled in, and the keys and
 * roots that it names read from their files.
 * @param configuration Undefined when there is none: everything has its default, and nobody may
 * sign but `repository`.
 * @param repository `owner/name` of the repository: its workflows may sign when the section names
 * no signer.
 * @throws UserError when a file that it names is missing or no public key.
 */
export function policyOf(
  configuration: Configuration | undefined,
  repository: string | undefined,
): TrustPolicy {
  const folder = configuration ? dirname(configuration.file) : '.'
  return trustPolicy(configuration?.values.trust, {
    repository,
    readText: (path) => readText(resolve(folder, path), configuration),
  })
}

function readText(file: string, configuration: Configuration | undefined): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new UserError(`${file} cannot be read (${codeOf(cause) ?? 'unknown error'}).`, {
      fix: 'Correct the path in "trust": it starts at the folder of the configuration.',
      cause,
      ...(configuration && { at: configuration.at('trust') }),
    })
  }
}
