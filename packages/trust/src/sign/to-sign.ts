import type { BuildReport, Digest, PushReport } from '@pakages/model'

/** Whether a push signs a package; `where-unsigned`: if the image has no signature yet. */
export type WhetherSigned = 'yes' | 'where-unsigned' | 'no'

/**
 * Says which packages a push signs: what it put there; and what an earlier push put there that was
 * cut off before it signed, so what this build made, to the byte. Of what others pushed, and of
 * what the build does not know, nobody here can say how it was made.
 * @param made What the build did with it; undefined where its report does not name it.
 * @param own The digest of the tarball that this job holds.
 */
export function whetherToSign(
  { outcome, layer }: Pick<PushReport['specs'][number], 'outcome' | 'layer'>,
  made: BuildReport['specs'][number]['outcome'] | undefined,
  own: Digest,
): WhetherSigned {
  if (made === undefined) return 'no'
  if (outcome === 'pushed') return 'yes'
  return made === 'built' && own === layer ? 'where-unsigned' : 'no'
}
