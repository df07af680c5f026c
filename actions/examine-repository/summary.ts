import { code, counted, UserError, type Presentation } from '@pakages/core'
import type { Diagnosis, Examination } from './diagnosis.ts'
import { FAULTS } from './faults.ts'

const PAGE = 'https://github.com/syspack/pakages/blob/main/docs/troubleshooting.md'

/** What the action shows of an examination. */
export function presentExamination(examination: Examination): Presentation<'faults' | 'unchecked'> {
  const { found, unchecked } = examination
  const failing = found.filter(({ id }) => FAULTS[id].fails)
  const failure =
    failing.length === 0
      ? undefined
      : new UserError(`${counted(failing.length, 'thing')} will fail: ${listed(failing)}.`, {
          id: 'doctor-found-faults',
          fix: failing[0]!.fix,
          ...(failing[0]!.at && { at: failing[0]!.at }),
        })
  return {
    outputs: {
      faults: [...new Set(found.map(({ id }) => id))].join('\n'),
      unchecked: unchecked.map(({ what, why }) => `${what}: ${why}`).join('\n'),
    },
    summary: summaryOf(examination),
    json: {
      found: found.map((one) => ({ ...one, fails: FAULTS[one.id].fails, page: pageOf(one) })),
      unchecked,
    },
    ...(failure && { failure }),
  }
}

const listed = (found: readonly Diagnosis[]): string =>
  [...new Set(found.map(({ id }) => id))].join(', ')

const pageOf = ({ id }: Diagnosis): string => `${PAGE}#${id}`

function summaryOf({ found, unchecked }: Examination): string {
  const verdict =
    found.length === 0
      ? '**Healthy:** nothing was found that would fail later.'
      : `**${counted(found.length, 'fault')}**`
  return [
    '### Doctor',
    verdict,
    ...found.map(paragraph),
    ...(unchecked.length === 0
      ? []
      : [`Not checked:\n\n${unchecked.map(({ what, why }) => `- ${what}: ${why}`).join('\n')}`]),
  ].join('\n\n')
}

function paragraph(one: Diagnosis): string {
  const { id, sentence, fix, at } = one
  const place = at === undefined ? '' : `${at.file}${at.line === undefined ? '' : `:${at.line}`}: `
  return [
    `- ${FAULTS[id].fails ? 'fails' : 'works worse'}: ${place}${sentence} (${code(id)})`,
    `  ${fix} ${pageOf(one)}`,
  ].join('\n')
}
