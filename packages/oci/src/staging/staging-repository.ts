import type { Registry } from '@pakages/core'
import { parseReference } from '../reference.ts'

/**
 * Where the packages of a repository lie until they are promoted: one repository beside it. Both have
 * one registry, so that blobs are linked from one into the other and need not travel.
 * @throws UserError when it is the reference of no repository.
 */
export function stagingReference(reference: string): string {
  const parsed = parseReference(reference)
  return `${parsed.text}-staging`
}

/**
 * Whether packages that came from a source came from a repository, or from the place where its runs
 * hand them on. @param source As a build reports it: a reference, the place of a run, or a folder.
 */
export function isPlaceOf(reference: string, source: string): boolean {
  const text = repositoryOf(source)
  if (!isReference(text) && !text.startsWith('oci-layout:')) return false
  const { text: from } = parseReference(text)
  return from === parseReference(reference).text || from === stagingReference(reference)
}

/** The place of a run is called after its repository. */
const repositoryOf = (place: string): string => place.replace(/ \(run [^)]*\)$/, '')

const isReference = (text: string): boolean => /^oci(\+https?)?:\/\//.test(text)

/**
 * The path that blobs of one repository are mounted by into another; undefined where the two are not
 * of one registry over HTTP: then they are copied.
 */
export function mountPath(from: Registry, to: Registry): string | undefined {
  const [source, target] = [httpReference(from), httpReference(to)]
  return source && source.origin === target?.origin ? source.repository : undefined
}

function httpReference({ reference }: Registry) {
  const text = repositoryOf(reference)
  if (!isReference(text)) return undefined
  const parsed = parseReference(text)
  return parsed.kind === 'http' ? parsed : undefined
}
