import { code, megabytes, shellWord } from '@pakages/core'
import { label } from '@pakages/model'
import type { PackageInfo, SignedStatement } from './package-info.ts'

/** What is known of a package, for people. */
export function infoMarkdown(info: PackageInfo): string {
  const lines: (readonly [string, string | undefined])[] = [
    ['Spec', code(info.spec)],
    ['Versions', info.versions.join(', ')],
    ['Licence', info.license],
    ['Homepage', info.homepage],
    ['Maintainers', info.maintainers.join(', ') || undefined],
    ['Pushed', pushed(info)],
    ['Size', sizes(info)],
    ['Image', `${info.registry}@${info.manifest}`],
    ...trustLines(info),
    ['Needs', needs(info)],
    [
      'Install',
      code(
        `pakages install --registry ${shellWord(info.registry)} ${info.name}/${info.hash.slice(0, 7)}`,
      ),
    ],
  ]
  return [
    `## ${label(info)}`,
    '',
    ...(info.description ? [info.description, ''] : []),
    ...lines.flatMap(([title, text]) => (text === undefined ? [] : [`- ${title}: ${text}`])),
    '',
  ].join('\n')
}

function pushed({ generation }: PackageInfo): string {
  if (!generation) return 'in no generation'
  const { number, recorded, commit, run } = generation
  return [
    `generation ${number}, ${recorded.slice(0, 16).replace('T', ' ')} UTC`,
    ...(commit ? [`commit ${commit.slice(0, 12)}`] : []),
    ...(run ? [run] : []),
  ].join(', ')
}

const sizes = ({ size, sizeOfAll }: PackageInfo): string =>
  sizeOfAll > size
    ? `${megabytes(size)}, ${megabytes(sizeOfAll)} with all that it needs`
    : megabytes(size)

function trustLines({ trust, signatures }: PackageInfo): (readonly [string, string])[] {
  if (!trust)
    return [['Signatures', `${signatures}, not verified: there is no policy that says whose count`]]
  const { state, reasons, signed, against, reviews } = trust
  return [
    ...signed.map((one) => ['Signed', signedLine(one)] as const),
    ...(signed.length === 0 ? [['Signed', 'by nobody who is trusted'] as const] : []),
    ...against.map((why) => ['Against', why] as const),
    ['State', [state, ...reasons].join('; ')],
    ...reviews.map(
      ({ auditor, verdict, criteria, time, counts }) =>
        [
          'Review',
          `${auditor}: ${verdict}${criteria.length > 0 ? ` (${criteria.join(', ')})` : ''}, ${time.slice(0, 10)}${counts ? '' : ', does not count'}`,
        ] as const,
    ),
  ]
}

const signedLine = ({ predicateType, signer, builder, source, commit }: SignedStatement): string =>
  [
    `${predicateType} by ${signer}`,
    ...(builder ? [`built by ${builder}`] : []),
    ...(source ? [`from ${source}${commit ? ` at ${commit.slice(0, 12)}` : ''}`] : []),
  ].join(', ')

function needs({ needs: all }: PackageInfo): string {
  if (all.length === 0) return 'nothing'
  return all
    .map((one) => (one.external ? `${one.name}@${one.version} of the system` : label(one)))
    .join(', ')
}
