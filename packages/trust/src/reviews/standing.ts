import type { Auditor, BinaryFacts } from '@pakages/model'
import { published } from '../decide/counted-reviews.ts'
import type { ReviewCommand } from './command.ts'

/** Whether somebody may give a command. */
export type Standing =
  | {
      readonly kind: 'may'
      /** The team through which, for the review. */ readonly team: string | undefined
    }
  | {
      readonly kind: 'may-not'
      /** A sentence. */ readonly reason: string
      /** A sentence. */ readonly fix: string
    }

/** What decides whether somebody may give a command. */
export interface StandingFacts {
  /** The login, in lower case. */
  readonly author: string
  readonly auditors: readonly Auditor[]
  /** Whether somebody is a member of a team, `organization/team`. */
  readonly isMember: (team: string, login: string) => Promise<boolean>
  /** The binaries of the version, with who published them. */
  readonly binaries: readonly BinaryFacts[]
}

/**
 * Whether the author may give a command: anyone may ask for a review and take back their own words;
 * verdicts are for auditors; and nobody approves what they published. Whoever published a version
 * may still warn of it.
 */
export async function standing(command: ReviewCommand, facts: StandingFacts): Promise<Standing> {
  if (command.verdict === 'requested' || command.verdict === 'withdrawn')
    return { kind: 'may', team: undefined }
  const may = await auditorStanding(facts)
  if (may.kind === 'may-not') return may
  if (command.verdict === 'approved' && published(facts.author, facts.binaries, facts.auditors)) {
    return {
      kind: 'may-not',
      reason: `${facts.author} published ${command.name}@${command.version}.`,
      fix: 'Another auditor must approve it: nobody approves their own.',
    }
  }
  return may
}

/** Whether the author may speak as an auditor, of vulnerabilities as of packages. */
export async function auditorStanding(
  facts: Pick<StandingFacts, 'author' | 'auditors' | 'isMember'>,
): Promise<Standing> {
  const as = await auditorFor(facts)
  if (as) return { kind: 'may', team: as.kind === 'team' ? as.name : undefined }
  return {
    kind: 'may-not',
    reason: `${facts.author} is not an auditor by pakages.json.`,
    fix: 'Ask a maintainer to add you to "trust.auditors", or one of the auditors to review.',
  }
}

async function auditorFor({
  author,
  auditors,
  isMember,
}: Pick<StandingFacts, 'author' | 'auditors' | 'isMember'>): Promise<Auditor | undefined> {
  const named = auditors.find((auditor) => auditor.kind === 'user' && auditor.name === author)
  if (named) return named
  for (const team of auditors.filter((auditor) => auditor.kind === 'team'))
    if (await isMember(team.name, author)) return team
  return undefined
}
