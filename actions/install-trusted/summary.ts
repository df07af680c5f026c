import {
  counted,
  megabytes,
  UserError,
  type InstallOutcome,
  type Presentation,
} from '@pakages/core'
import { label, type ConcreteDag, type SpecHash } from '@pakages/model'
import type { InstallOutput } from './inputs.ts'
import { presentRefused } from './refusal-summary.ts'
import type { DownloadedResult, InstalledResult, InstallResult } from './result.ts'

/** Shows what was installed or downloaded, and what was made sure of before. */
export function presentInstall(result: InstallResult): Presentation<InstallOutput> {
  switch (result.kind) {
    case 'installed':
      return presentInstalled(result)
    case 'downloaded':
      return presentDownloaded(result)
    case 'refused':
      return presentRefused(result)
    default:
      return result satisfies never
  }
}

/** The outputs about trust, which are those of every run that got something. */
const trustOutputs = ({
  verified,
  notVerified,
  decision,
}: InstalledResult | DownloadedResult): Pick<
  Record<InstallOutput, string>,
  'verified' | 'not-verified' | 'decision'
> => ({
  verified: verified.join(', '),
  'not-verified': notVerified.join(', '),
  decision: decision ?? '',
})

function presentDownloaded(result: DownloadedResult): Presentation<InstallOutput> {
  const { registry, mirror, downloaded, packages, missing, verified, notVerified, decision } =
    result
  const lines = [
    `${counted(packages.length, 'package')} from ${registry}; ${downloaded.packages} downloaded now (${megabytes(downloaded.bytes)}).`,
    ...missing.map((why) => `- ${why}`),
  ]
  return {
    outputs: {
      prefixes: '{}',
      'install-root': '',
      installed: '0',
      present: '0',
      mirror,
      ...trustOutputs(result),
    },
    summary: [`## Downloaded into \`${mirror}\``, '', ...lines, '', verifiedLine(result), ''].join(
      '\n',
    ),
    json: {
      registry,
      mirror,
      downloaded,
      packages,
      missing,
      verified,
      notVerified,
      ...(decision !== undefined && { decision }),
    },
  }
}

const verifiedLine = ({ verified, notVerified }: InstalledResult | DownloadedResult): string =>
  `Verified: ${verified.join(', ') || 'nothing'}.${notVerified.length > 0 ? ` **Not verified: ${notVerified.join(', ')}.**` : ''}`

function presentInstalled(result: InstalledResult): Presentation<InstallOutput> {
  const count = (...kinds: InstallOutcome['outcome'][]): number =>
    result.outcomes.filter(({ outcome }) => kinds.includes(outcome)).length
  const prefixes = Object.fromEntries(
    [...result.prefixes].map(([hash, prefix]) => [labelOf(result.dag, hash), prefix]),
  )
  const failure = installFailure(result) ?? result.notLoadable
  return {
    outputs: {
      prefixes: JSON.stringify(prefixes),
      'install-root': result.installRoot,
      installed: String(count('reused', 'built')),
      present: String(count('present')),
      mirror: result.mirror ?? '',
      ...trustOutputs(result),
    },
    summary: summaryOf(result, count),
    json: {
      registry: result.registry,
      installRoot: result.installRoot,
      prefixes,
      downloaded: result.downloaded,
      verified: result.verified,
      notVerified: result.notVerified,
      ...(result.decision !== undefined && { decision: result.decision }),
      specs: result.outcomes.map(({ hash, outcome, seconds, failure: why }) => ({
        name: labelOf(result.dag, hash),
        hash,
        outcome,
        ...(seconds !== undefined && { seconds }),
        ...(why && { reason: why.message }),
      })),
    },
    ...(failure && { failure }),
  }
}

function summaryOf(
  result: InstalledResult,
  count: (...kinds: InstallOutcome['outcome'][]) => number,
): string {
  const { dag, downloaded, registry, installRoot, prefixes } = result
  const rows = [...prefixes].map(
    ([hash, prefix]) => `| \`${labelOf(dag, hash)}\` | \`${prefix}\` |`,
  )
  const counts = [
    `${count('reused')} from ${registry}`,
    ...(count('built') > 0 ? [`${count('built')} built from source`] : []),
    ...(count('present') > 0 ? [`${count('present')} there before`] : []),
    ...(count('failed', 'skipped') > 0 ? [`${count('failed', 'skipped')} not installed`] : []),
  ]
  return [
    count('reused', 'built', 'present') > 0
      ? `## Installed into \`${installRoot}\``
      : `## Nothing was installed into \`${installRoot}\``,
    '',
    `${counts.join(', ')}; ${downloaded.packages} downloaded (${megabytes(downloaded.bytes)}).`,
    '',
    ...(rows.length > 0 ? ['| Package | Prefix |', '| --- | --- |', ...rows, ''] : []),
    verifiedLine(result),
    '',
  ].join('\n')
}

function labelOf(dag: ConcreteDag, hash: SpecHash): string {
  const spec = dag.specs.get(hash)
  return spec ? label(spec) : hash
}

/** The first failure with its cause; what was skipped because of it is counted. */
function installFailure({ outcomes, dag }: InstalledResult): UserError | undefined {
  const failed = outcomes.filter(({ outcome }) => outcome === 'failed')
  const skipped = outcomes.filter(({ outcome }) => outcome === 'skipped').length
  const first = failed[0]
  if (!first && skipped === 0) return undefined
  const why = first?.failure
  const others = failed.length + skipped - 1
  return new UserError(
    `${first ? labelOf(dag, first.hash) : 'A package'} could not be installed: ${sentence(why?.message ?? 'Spack gives no reason')}${others > 0 ? ` ${others} more were not installed.` : ''}`,
    {
      id: why?.advice?.id ?? 'install-failed',
      fix:
        why?.advice?.fix ??
        'What was installed stays. Mend the cause and run it again: it goes on where it stopped.',
    },
  )
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)
