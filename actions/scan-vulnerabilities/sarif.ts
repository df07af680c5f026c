import { printable, type ScanFinding, type ScanRecord } from '@pakages/model'
import { VERSION } from '@pakages/core'
import { packageText } from './finding-tables.ts'

/** Severity as GitHub's code scanning sorts by it: the middle of the level where nobody scored it. */
const SCORES: Readonly<Record<ScanFinding['severity'], number>> = {
  critical: 9.5,
  high: 8,
  medium: 5.5,
  low: 2,
  unknown: 5.5,
}

/** Results of one file: what GitHub takes at most. */
const MOST = 25_000

/**
 * Writes findings as SARIF 2.1.0: a rule for each vulnerability, a result for each package that has
 * it, at the recipe's `version()` line. What is not open is a suppressed result.
 */
export function sarifOf({ findings }: ScanRecord): object {
  const shown = findings.slice(0, MOST)
  const rules = [...new Map(shown.map((finding) => [finding.id, finding])).values()]
  const places = new Map(rules.map(({ id }, at) => [id, at]))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'pakages',
            semanticVersion: VERSION,
            informationUri: 'https://github.com/syspack/pakages',
            rules: rules.map(ruleOf),
          },
        },
        results: shown.map((finding) => resultOf(finding, places.get(finding.id)!)),
      },
    ],
  }
}

function ruleOf(finding: ScanFinding): object {
  const { id, summary, severity, score, aliases } = finding
  const text = unlinked(summary) || `Vulnerability ${unlinked(id)}`
  return {
    id,
    name: id,
    shortDescription: { text: text.slice(0, 200) },
    fullDescription: { text: `${text} (${aliases.slice(0, 20).join(', ')})`.slice(0, 1000) },
    helpUri: `https://osv.dev/vulnerability/${encodeURIComponent(id)}`,
    properties: {
      tags: ['security', 'vulnerability'],
      'security-severity': (score ?? SCORES[severity]).toFixed(1),
    },
  }
}

function resultOf(finding: ScanFinding, ruleIndex: number): object {
  const { id, package: subject, fixed, grade, recipe, status, reason } = finding
  const { name, version, hash, from } = subject
  const text = packageText(subject)
  const cure = fixed.length > 0 ? ` Fixed in ${fixed.slice(0, 4).join(', ')}.` : ''
  return {
    ruleId: id,
    ruleIndex,
    level: finding.severity === 'critical' || finding.severity === 'high' ? 'error' : 'warning',
    message: { text: unlinked(`${text} has ${id} (${grade}).${cure}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: relativeUri(recipe?.file ?? from) },
          region: { startLine: recipe?.line ?? 1 },
        },
        logicalLocations: [{ name, fullyQualifiedName: `${name}@${version}`, kind: 'module' }],
      },
    ],
    partialFingerprints: {
      'pakages/v1': `${id}:${text}${hash === undefined ? '' : `/${hash}`}`,
    },
    ...(status !== 'open' &&
      status !== 'under_investigation' && {
        suppressions: [{ kind: 'external', justification: unlinked(reason ?? status) }],
      }),
  }
}

/** Text of others on one line: SARIF takes `[text](address)` in messages for a link, unless escaped. */
const unlinked = (text: string): string =>
  printable(text)
    .replaceAll(/[\n\t]+/g, ' ')
    .replaceAll(/[\\[\]]/g, '\\$&')

/** A registry is no file: code scanning wants a path for everything. */
const relativeUri = (from: string): string =>
  from
    .replace(/^[a-z+-]+:\/*/, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
