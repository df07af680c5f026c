import { identityKey, type Identity } from '../identity/identity.ts'
import { askedEcosystems } from '../record/ecosystems.ts'

/**
 * A package as OSV's API is asked for it, without a version: which versions a record concerns is
 * decided here, and its answer holds for every version of a scan.
 */
export interface OsvQuestion {
  readonly ecosystem: string
  readonly name: string
}

/** What is asked about packages, and which of their identities that covers. */
export interface OsvQuestions {
  /** Each once. */
  readonly questions: readonly OsvQuestion[]
  /** By {@link identityKey}: where OSV knows nothing of these, it was asked all the same. */
  readonly covered: ReadonlySet<string>
}

/**
 * The questions about identities. Vendors and products (CPE) cannot be asked for, and what is only
 * guessed from the name of a package is not told to others.
 */
export function questionsAbout(identities: readonly Identity[]): OsvQuestions {
  const questions = new Map<string, OsvQuestion>()
  const covered = new Set<string>()
  for (const identity of identities.filter(({ certainty }) => certainty !== 'possible'))
    for (const question of questionsOf(identity)) {
      questions.set(`${question.ecosystem} ${question.name}`, question)
      covered.add(identityKey(identity))
    }
  return { questions: [...questions.values()], covered }
}

function questionsOf({ kind, name, spelled }: Identity): OsvQuestion[] {
  // OSV compares addresses letter by letter, and databases spell them in either way.
  if (kind === 'git')
    return [...new Set([name, spelled ?? name])].map((one) => ({ ecosystem: 'GIT', name: one }))
  return askedEcosystems(kind).map((ecosystem) => ({ ecosystem, name }))
}
