import { code, counted, type Presentation } from '@pakages/core'
import { releaseTag } from '@pakages/oci'
import type { ReleaseInputs, ReleaseOutput } from './inputs.ts'
import { changesSince } from './notes.ts'
import type { ReleaseResult } from './step.ts'

const DONE = {
  now: 'was frozen',
  before: 'was frozen already',
  dry: 'would be frozen',
} as const

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
    },
  }
}
