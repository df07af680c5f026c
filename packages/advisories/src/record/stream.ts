import { withoutRevision } from '../order/order.ts'

/** Which line of which software's versions a distribution's package is. */
export interface Stream {
  /** `nodejs` of `nodejs-20`. */
  readonly of: string
  /** `20` of `nodejs-20`. */
  readonly stream: string
}

/**
 * Reads the line of versions in a distribution's name for a package (`nodejs-20`, `php-8.3`);
 * undefined for a name without one, or with a number that the version does not begin with.
 */
export function streamOf(name: string, version: string | undefined): Stream | undefined {
  const [, of, stream] = /^(.*[A-Za-z_+])-(\d+(?:\.\d+)*)$/.exec(name.slice(0, 300)) ?? []
  if (of === undefined || stream === undefined) return undefined
  if (version !== undefined && !isInStream(withoutRevision(version), stream)) return undefined
  return { of, stream }
}

/** Whether a version is of a line: `20.11.1` of `20`. */
export const isInStream = (version: string, stream: string): boolean =>
  version === stream || version.startsWith(`${stream}.`)
