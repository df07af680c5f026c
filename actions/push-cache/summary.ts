import {
  code,
  counted,
  markdownTable,
  megabytes,
  npxLine,
  shellWord,
  type Presentation,
} from '@pakages/core'
import { shortHash, SIGSTORE_BUNDLE } from '@pakages/model'
import { pinnedGeneration } from '@pakages/oci'
import type { Signing } from './signing.ts'
import type { PushSummary } from './step.ts'

/** How many packages a summary lists before it only counts the rest. */
const MOST = 100

/** What the action shows of its result. */
export function presentPush(
  result: PushSummary,
): Presentation<
  | 'report'
  | 'registry'
  | 'pushed'
  | 'present'
  | 'index-digest'
  | 'generation'
  | 'pinned-generation'
  | 'signed-by'
> {
  const { report, file, index, signing } = result
  const pushed = report.specs.filter(({ outcome }) => outcome === 'pushed').length
  return {
    outputs: {
      report: file,
      registry: report.registry,
      pushed: String(pushed),
      present: String(report.specs.length - pushed),
      'index-digest': index?.manifest ?? '',
      generation: String(result.generation?.number ?? ''),
      'pinned-generation': result.generation ? pinnedGeneration(result.generation) : '',
      'signed-by': signing.kind === 'signed' ? signing.by : '',
    },
    summary: summaryOf(result, pushed),
    json: {
      file,
      ...report,
      allowed: result.allowed,
      signing:
        signing.kind === 'signed'
          ? {
              by: signing.by,
              packages: signing.packages,
              statements: signing.statements,
              unknown: signing.unknown,
            }
          : { notSigned: signing.why },
    },
  }
}

function summaryOf(
  { report, index, generation, packages, allowed, signing, seconds }: PushSummary,
  pushed: number,
): string {
  const bytes = packages
    .filter(({ outcome }) => outcome === 'pushed')
    .reduce((sum, { size }) => sum + size, 0)
  const lacking = packages.filter((one) => one.lacking.length > 0)
  return [
    `### Pushed to ${code(report.registry)}`,
    `${counted(pushed, 'package')} pushed (${megabytes(bytes)}), ${report.specs.length - pushed} there already; ${counted(report.referrers.filter(({ artifactType }) => artifactType !== SIGSTORE_BUNDLE).length, 'SBOM')} attached; ` +
      `${index ? `${counted(index.specs, 'package')} in the index` : 'index not updated'}. ${seconds.toFixed(1)} s.`,
    ...(generation ? [generationLine(generation)] : []),
    signingLine(signing),
    ...(report.specs.length > 0 ? [packageTable(report.specs)] : []),
    ...(lacking.length > 0
      ? [
          `Images without the layers of some dependencies, fine as a cache but not to be run as containers: ${lacking
            .slice(0, MOST)
            .map(({ entry }) => code(`${entry.name}@${entry.version}`))
            .join(', ')}.`,
        ]
      : []),
    ...(allowed.length > 0
      ? [
          `Pushed although it would have been refused: ${allowed
            .slice(0, MOST)
            .map(({ name, subject }) => `${code(subject)} (${name})`)
            .join(', ')}.`,
        ]
      : []),
    installLine(report.registry),
  ].join('\n\n')
}

/** Stock Spack reads registries; a folder in OCI layout first has to get into one. */
const installLine = (registry: string): string =>
  registry.startsWith('oci-layout:')
    ? `Install from it: ${code(npxLine(`install --registry ${shellWord(registry)} SPEC`))}`
    : `Install from it with stock Spack: ${code(`spack mirror add --unsigned NAME ${shellWord(registry)}`)}`

const generationLine = ({ number, recorded }: NonNullable<PushSummary['generation']>): string =>
  recorded ? `Recorded as generation ${number}.` : `The same as generation ${number}.`

/** Who signed what, or plainly that nobody did. */
function signingLine(signing: Signing): string {
  if (signing.kind === 'not-signed') return `**Not signed**: ${signing.why}.`
  const { by, packages, statements, unknown } = signing
  const signed =
    packages === 0
      ? `Nothing new to sign for ${by}.`
      : `Signed by ${by}: ${counted(packages, 'package')}, ${counted(statements, 'statement')} of provenance and SBOMs.`
  return unknown.length === 0
    ? signed
    : `${signed} **Not signed**, since this build did not make them: ${unknown
        .slice(0, MOST)
        .map((one) => code(one))
        .join(', ')}.`
}

function packageTable(specs: PushSummary['report']['specs']): string {
  const rows = specs
    .slice(0, MOST)
    .map(({ name, version, hash, target, outcome, size, manifest }) => [
      code(`${name}@${version}`),
      code(shortHash(hash)),
      code(target),
      outcome === 'pushed' ? 'pushed' : 'there',
      megabytes(size),
      code(manifest.slice(0, 19)),
    ])
  return `${markdownTable(['Package', 'Hash', 'Target', '', 'Size', 'Digest'], rows)}${specs.length > MOST ? `\n\nand ${counted(specs.length - MOST, 'other package')}` : ''}`
}
