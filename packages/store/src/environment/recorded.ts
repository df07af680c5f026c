import { codeOf, environmentReport, readRegularFile, UserError } from '@pakages/core'
import { parseJson, InvalidValue, type PackageEnvironment } from '@pakages/model'
import { join } from 'node:path'

/** The annotation of a package's image that holds its `pakages.environment/1`. */
export const ENVIRONMENT_ANNOTATION = 'io.github.syspack.pakages.environment'

/** Bytes of an annotation: registries take manifests of a few megabytes, all in all. */
const LONGEST = 256 * 1024

/**
 * The text of the annotation.
 * @returns undefined where it would be longer than manifests may be.
 */
export function environmentText(environment: PackageEnvironment): string | undefined {
  const text = JSON.stringify({ schema: environmentReport.schema, specs: [environment] })
  return Buffer.byteLength(text) <= LONGEST ? text : undefined
}

/**
 * Reads what was recorded of one package, wherever it comes from.
 * @throws UserError when it is malformed, or of another package.
 */
export function parseEnvironment(text: string, hash: string, from: string): PackageEnvironment {
  if (Buffer.byteLength(text) > LONGEST) throw malformed(from, 'it is too long')
  const { specs } = environmentReport.parse(parsed(text, from), from)
  const [only, ...others] = specs
  if (only?.hash !== hash || others.length > 0) throw malformed(from, 'it is of another package')
  return only
}

function parsed(text: string, from: string): unknown {
  try {
    return parseJson(text, from)
  } catch (error) {
    if (error instanceof InvalidValue) throw malformed(from, error.message)
    throw error
  }
}

const malformed = (from: string, why: string): UserError =>
  new UserError(`${from} is not the environment of its package: ${why}.`, {
    id: 'environment-record-malformed',
    fix: 'Build and push the package anew.',
  })

const fileOf = (root: string, hash: string): string =>
  join(root, '.pakages', 'environments', `${hash}.json`)

/** Keeps what was recorded of a package in the install root that it is installed into. */
export const keepEnvironment = (root: string, environment: PackageEnvironment): Promise<void> =>
  environmentReport.write(fileOf(root, environment.hash), { specs: [environment] })

/**
 * What was kept of a package in its install root.
 * @returns undefined where nothing was. @throws UserError when it is malformed.
 */
export async function keptEnvironment(
  root: string,
  hash: string,
): Promise<PackageEnvironment | undefined> {
  const file = fileOf(root, hash)
  const bytes = await readRegularFile(file).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  })
  return bytes === undefined ? undefined : parseEnvironment(bytes.toString('utf8'), hash, file)
}
