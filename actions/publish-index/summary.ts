import { code, counted, markdownTable, type Presentation } from '@pakages/core'
import { STATES } from '@pakages/catalog'
import type { IndexWritten } from './step.ts'

/** What the action shows of its result. */
export function presentIndex(
  result: IndexWritten,
): Presentation<'site' | 'digest' | 'changed' | 'packages' | 'versions' | 'signed-by'> {
  const { folder, site, input, signer } = result
  const versions = input.packages.flatMap((one) => one.versions)
  const states = STATES.map(
    (state) => [state, versions.filter((version) => version.state === state).length] as const,
  )
  const changed = site.written + site.removed > 0
  return {
    outputs: {
      site: folder,
      digest: `sha256:${site.root}`,
      changed: String(changed),
      packages: String(input.packages.length),
      versions: String(versions.length),
      'signed-by': signer ?? '',
    },
    summary: [
      '### Package index',
      `${counted(input.packages.length, 'package')} with ${counted(versions.length, 'version')}, ${signer === undefined ? 'not signed' : `signed by ${code(signer)}`}.`,
      markdownTable(
        ['State', 'Versions'],
        states.map(([state, number]) => [state, String(number)]),
      ),
      changed
        ? `${counted(site.written, 'file')} written, ${site.removed} removed, ${site.kept} kept in ${code(folder)}.`
        : `Nothing changed in ${code(folder)}.`,
    ].join('\n\n'),
    json: {
      site: folder,
      digest: `sha256:${site.root}`,
      written: site.written,
      kept: site.kept,
      removed: site.removed,
      bytes: site.bytes,
      packages: input.packages.length,
      states: Object.fromEntries(states),
      signedBy: signer ?? null,
      seconds: result.seconds,
    },
  }
}
