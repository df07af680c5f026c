import { code, counted, type Presentation } from '@pakages/core'
import { pinnedGeneration, releaseTag } from '@pakages/oci'
import type { ReleaseInputs, ReleaseOutput } from './inputs.ts'
import { changesSince } from './notes.ts'
import type { ReleaseResult } from './step.ts'

const DONE = {
  now: 'was frozen',
  before: 'was frozen already',
  dry: 'would be frozen',
} as const

/** How many names a summary lists. */
const MOST = 20

/** What is in no asset, though it hangs at packages. */
function unsignedLine(unsigned: readonly string[]): string[] {
  if (unsigned.length === 0) return []
  const named = unsigned.slice(0, MOST).map((name) => code(name))
  const more = unsigned.length - named.length
  return [
    `> [!WARNING]\n> ${counted(unsigned.length, 'SBOM')} ${unsigned.length === 1 ? 'is' : 'are'} in no asset, since nobody whom "trust" names signed ${unsigned.length === 1 ? 'it' : 'them'} for the image: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  ]
}

/** What the action shows of a release. */
export function presentRelease(
  result: ReleaseResult,
  _inputs: ReleaseInputs,
): Presentation<ReleaseOutput> {
  const { name, generation, since, changes, assets, frozen, registry } = result
  const { added, removed, changed } = changes
  return {
    outputs: {
      name,
      generation: String(generation.record.number),
      'pinned-generation': pinnedGeneration({ ...generation.record, ...generation }),
      since: since?.name ?? '',
      notes: assets.notes,
      assets: assets.folder,
      changes: String(added.length + removed.length + changed.length),
    },
    summary: [
      `### Release ${code(name)}`,
      `**Generation ${generation.record.number} ${DONE[frozen]}** in ${code(registry)} as ${code(releaseTag(name))}: ${counted(generation.record.specs.length, 'package')}.`,
      ...(assets.withoutSboms > 0
        ? [
            `> [!NOTE]\n> ${counted(assets.withoutSboms, 'package')} of it ${assets.withoutSboms === 1 ? 'has' : 'have'} no SBOM.`,
          ]
        : []),
      ...unsignedLine(assets.unsigned),
      ...changesSince(result),
    ].join('\n\n'),
    json: {
      name,
      registry,
      generation: generation.record.number,
      manifest: generation.manifest,
      since: since?.name,
      frozen,
      changes,
      assets: assets.files,
      unsignedSboms: assets.unsigned,
    },
  }
}
