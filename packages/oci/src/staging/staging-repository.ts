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
 * The path that blobs of one repository are mounted by into another; undefined where the two are not
 * of one registry over HTTP: then they are copied.
 */
export function mountPath(from: Registry, to: Registry): string | undefined {
  const [source, target] = [httpReference(from), httpReference(to)]
  return source && source.origin === target?.origin ? source.repository : undefined
}

function httpReference({ reference }: Registry) {
  // The place of a run is called after its repository.
  const text = reference.replace(/ \(run [^)]*\)$/, '')
  if (!/^oci(\+https?)?:\/\//.test(text)) return undefined
  const parsed = parseReference(text)
  return parsed.kind === 'http' ? parsed : undefined
}
