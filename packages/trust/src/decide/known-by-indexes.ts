import {
  isOpenVulnerability,
  type AskedPackage,
  type KnownVulnerabilities,
  type KnownVulnerability,
  type VulnerabilityAnswer,
} from '@pakages/model'

/** What indexes say of vulnerabilities, and what the policy's own side says to it. */
export interface VulnerabilityKnowledge {
  /** The records of signed indexes: what any of them found counts. */
  readonly records: readonly {
    readonly known: Pick<KnownVulnerabilities, 'of'>
    /** When it was looked last: RFC 3339. */
    readonly time: string
  }[]
  /** Milliseconds since 1970. */
  readonly now: number
  /** Whether an own statement or exception lifts a finding. Default: none does. */
  readonly isLifted?: (asked: AskedPackage, found: KnownVulnerability) => boolean
}

/** What all trusted indexes together say of a package. */
export type JointAnswer =
  /** One of them at least looked it up; the newest time at which one did: RFC 3339. */
  | { readonly kind: 'checked'; readonly found: readonly KnownVulnerability[]; readonly at: string }
  /** None that lists it could look it up: `why` is a clause. */
  | {
      readonly kind: 'not-covered'
      readonly found: readonly KnownVulnerability[]
      readonly at: string
      readonly why: string
    }
  | { readonly kind: 'not-listed' }

/**
 * What trusted indexes say of a package. What any of them found counts: none can make another
 * silent, and a statement in one narrows what that one says alone.
 */
export function jointAnswer(
  asked: AskedPackage,
  records: VulnerabilityKnowledge['records'],
): JointAnswer {
  const answers = records.flatMap(({ known, time }) => {
    const answer = known.of(asked)
    return answer.kind === 'not-listed' ? [] : [{ answer, at: lookedAt(answer) ?? time }]
  })
  const [first] = answers
  if (first === undefined) return { kind: 'not-listed' }
  const found = answers.flatMap(({ answer }) => foundIn(answer))
  const covering = answers.filter(({ answer }) => answer.kind !== 'not-covered')
  if (covering.length > 0) return { kind: 'checked', found, at: newest(covering) }
  const why = first.answer.kind === 'not-covered' ? first.answer.why : ''
  return { kind: 'not-covered', found, at: newest(answers), why }
}

const lookedAt = (answer: VulnerabilityAnswer): string | undefined =>
  'checked' in answer ? answer.checked : undefined

const newest = (answers: readonly { readonly at: string }[]): string =>
  answers.map(({ at }) => at).reduce((a, b) => (Date.parse(b) > Date.parse(a) ? b : a))

/** The vulnerabilities that an answer names, settled ones too. */
export const foundIn = (
  answer: VulnerabilityAnswer | JointAnswer,
): readonly KnownVulnerability[] => ('found' in answer ? answer.found : [])

const GRADES = ['certain', 'likely', 'possible'] as const
const LEVELS = ['critical', 'high', 'medium', 'low', 'unknown'] as const

/** Each vulnerability once, under whatever ids indexes know it, as the one that warns most tells it. */
export function eachOnce(found: readonly KnownVulnerability[]): KnownVulnerability[] {
  const kept: KnownVulnerability[] = []
  for (const one of found.toSorted(byWarning))
    if (!kept.some((other) => isSameVulnerability(one, other))) kept.push(one)
  // In the order in which they were told.
  return found.filter((one) => kept.includes(one))
}

/** Whether two indexes speak of one vulnerability, of the package or of the same part of it. */
export const isSameVulnerability = (
  { record: one }: KnownVulnerability,
  { record: other }: KnownVulnerability,
): boolean =>
  one.part === other.part &&
  [one.id, ...one.aliases].some((id) => id === other.id || other.aliases.includes(id))

function byWarning(a: KnownVulnerability, b: KnownVulnerability): number {
  const weight = ({ record, concerned }: KnownVulnerability): number[] => [
    isOpenVulnerability(concerned) ? 0 : concerned.status === 'accepted' ? 1 : 2,
    GRADES.indexOf(concerned.grade),
    record.exploited === undefined ? 1 : 0,
    LEVELS.indexOf(record.severity),
  ]
  const [one, other] = [weight(a), weight(b)]
  const at = one.findIndex((value, place) => value !== other[place])
  return at < 0 ? 0 : one[at]! - other[at]!
}
