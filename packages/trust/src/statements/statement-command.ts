import {
  packageName,
  packageVersion,
  shown,
  VEX_JUSTIFICATIONS,
  vulnerabilityId,
  type VexJustification,
  type VexStatus,
} from '@pakages/model'
import { fault } from '../reviews/command-fault.ts'

/** What somebody wants said of a vulnerability in a version. */
export interface StatementCommand {
  readonly status: VexStatus
  readonly name: string
  readonly version: string
  /** The beginning of the hash of the only build that is meant. */
  readonly hash?: string
  readonly vulnerability: string
  readonly justification?: VexJustification
  /** One line without control characters; '' when there is none. */
  readonly note: string
}

const STATUSES: Readonly<Record<string, VexStatus>> = {
  'not-affected': 'not_affected',
  affected: 'affected',
  fixed: 'fixed',
  investigating: 'under_investigation',
}

/** The words that statements on vulnerabilities begin with, besides `withdraw`. */
export const STATEMENT_VERBS: readonly string[] = Object.keys(STATUSES)

/** The word that says a status in a command. */
export const statementVerb = (status: VexStatus): string =>
  STATEMENT_VERBS.find((verb) => STATUSES[verb] === status) ?? status

const EXAMPLE =
  '/pakages not-affected zlib@1.3.1 CVE-2026-0001 vulnerable_code_not_present -- minizip is not built'

const statusOf = (verb: string): VexStatus | undefined => {
  const word = verb.toLowerCase().replaceAll('_', '-')
  return Object.hasOwn(STATUSES, word) ? STATUSES[word] : undefined
}

/** Whether a command is one on a vulnerability: by its verb, or `withdraw` that names one. */
export const isStatement = (verb: string, words: readonly string[]): boolean =>
  statusOf(verb) !== undefined ||
  (verb.toLowerCase() === 'withdraw' && words[0] !== undefined && /\d/.test(words[0]))

type ReadStatement =
  { readonly kind: 'statement'; readonly command: StatementCommand } | ReturnType<typeof fault>

/** Reads the words of a statement: `VERB NAME@VERSION[/HASH] ID [JUSTIFICATION]`. */
export function parseStatement(
  verb: string,
  spec: string,
  words: readonly string[],
  note: string,
): ReadStatement {
  const [, before, behind, hash] = /^([^@]*)@([^@/]*)(?:\/([a-z2-7]{7,32}))?$/.exec(spec) ?? []
  const [name, version] = [packageName.safeParse(before), packageVersion.safeParse(behind)]
  if (!name.success || !version.success)
    return fault(
      `"${shown(spec)}" is not a package with its version.`,
      `Write NAME@VERSION, or NAME@VERSION/HASH for one build of it: ${EXAMPLE}`,
    )
  const [id = '', reason, ...more] = words
  const vulnerability = vulnerabilityId.safeParse(asDatabasesWrite(id.replace(/,$/, '')))
  if (!vulnerability.success || isMisspelt(vulnerability.data))
    return fault(
      id === '' ? 'It does not say which vulnerability.' : `"${shown(id)}" names no vulnerability.`,
      `Write its id, as databases do: ${EXAMPLE}`,
    )
  if (more.length > 0)
    return fault(`"${shown(more[0]!)}" is one word too many.`, `Write notes after --: ${EXAMPLE}`)
  return withStatus(verb, reason, {
    name: name.data,
    version: version.data,
    ...(hash !== undefined && { hash }),
    vulnerability: vulnerability.data,
    note,
  })
}

/** CVE and GHSA ids are looked for letter by letter, and written any way. */
const asDatabasesWrite = (id: string): string => {
  if (/^cve-/i.test(id)) return id.toUpperCase()
  return /^ghsa-/i.test(id) ? `GHSA${id.slice(4).toLowerCase()}` : id
}

/** One that no database can have would be recorded, and never lift or warn of anything. */
const isMisspelt = (id: string): boolean =>
  (id.startsWith('CVE-') && !/^CVE-\d{4}-\d{4,19}$/.test(id)) ||
  (id.startsWith('GHSA-') && !/^GHSA(-[23456789cfghjmpqrvwx]{4}){3}$/.test(id))

type Named = Omit<StatementCommand, 'status' | 'justification'>

function withStatus(verb: string, reason: string | undefined, named: Named): ReadStatement {
  // Who takes a word back does not know any more: what databases say holds again.
  const status = statusOf(verb) ?? 'under_investigation'
  const word = reason?.toLowerCase().replaceAll('-', '_')
  const justification = VEX_JUSTIFICATIONS.find((one) => one === word)
  if (status === 'not_affected' && justification === undefined)
    return fault(
      reason === undefined
        ? 'The statement does not say why it is not affected.'
        : `"${shown(reason)}" is no justification.`,
      `Write one of ${VEX_JUSTIFICATIONS.join(', ')}: ${EXAMPLE}`,
    )
  if (status !== 'not_affected' && reason !== undefined)
    return fault(
      `"${shown(reason)}" is one word too many: only not-affected has a justification.`,
      `Write notes after --: ${EXAMPLE}`,
    )
  if (status === 'fixed' && named.note === '')
    return fault(
      'The statement does not say by what it is fixed.',
      `Write it after --: /pakages fixed ${named.name}@${named.version} ${named.vulnerability} -- our patch takes the upstream commit`,
    )
  return {
    kind: 'statement',
    command: { status, ...named, ...(justification !== undefined && { justification }) },
  }
}
