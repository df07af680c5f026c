import {
  CRITERIA,
  packageName,
  packageVersion,
  replaceUnseen,
  shown,
  type Criterion,
  type TrustPolicy,
  type Verdict,
} from '@pakages/model'
import {
  isStatement,
  parseStatement,
  STATEMENT_VERBS,
  type StatementCommand,
} from '../statements/statement-command.ts'
import { fault, type CommandFault } from './command-fault.ts'

/** What somebody wants said of a version. */
export interface ReviewCommand {
  readonly verdict: Verdict
  readonly name: string
  readonly version: string
  /** Empty unless it is an approval. */
  readonly criteria: readonly Criterion[]
  /** One line without control characters; '' when there is none. */
  readonly note: string
}

/** One line of a comment that was meant for us. */
export type ReadCommand =
  | { readonly kind: 'command'; readonly command: ReviewCommand }
  | { readonly kind: 'statement'; readonly command: StatementCommand }
  | { readonly kind: 'fault'; readonly fault: CommandFault }

/** The criteria that a command may name. */
export interface CommandCriteria {
  readonly known: readonly Criterion[]
  /** What `all` stands for. */
  readonly all: readonly Criterion[]
}

const BUILT_IN: CommandCriteria = { known: CRITERIA, all: CRITERIA }

/**
 * The criteria that a command may name by a policy. `all` are those that every policy has and those
 * that an approval takes here: nobody grants what they did not think of.
 */
export function commandCriteria({
  criteria,
  definitions = [],
}: Pick<TrustPolicy, 'criteria' | 'definitions'>): CommandCriteria {
  const all = [...new Set([...CRITERIA, ...criteria])]
  return { all, known: [...new Set([...all, ...definitions.map(({ name }) => name)])] }
}

/** What a command begins with. */
export const PREFIX = '/pakages'

const VERBS: Readonly<Record<string, Verdict>> = {
  approve: 'approved',
  reject: 'rejected',
  unsafe: 'unsafe',
  request: 'requested',
  withdraw: 'withdrawn',
}
/** The word that gives a verdict in a command. */
export const verdictVerb = (verdict: Verdict): string =>
  Object.keys(VERBS).find((verb) => VERBS[verb] === verdict) ?? verdict

/** Whether a command may begin with a word. */
export const isVerb = (word: string): boolean =>
  Object.hasOwn(VERBS, word) || STATEMENT_VERBS.includes(word)

const LONGEST_NOTE = 2000
const MOST_COMMANDS = 20
const LONGEST_TEXT = 70_000
const EXAMPLE = `${PREFIX} approve zlib@1.3.1 functional safe license -- built and ran the tests`

/**
 * Reads the commands of a comment: whole lines that begin with `/pakages`, outside of fenced code
 * and quotations. The text is hostile: nothing of it is taken that is not a verb, a criterion, a
 * package name, a version or a note, and notes are stripped of what hides or reverses text.
 * @param criteria Those that there are. Default: those that every policy has.
 * @returns The commands in order, at most twenty; where there are more, a fault says so. The rest of
 * the comment is for people.
 */
export function parseCommands(
  comment: string,
  criteria: CommandCriteria = BUILT_IN,
): ReadCommand[] {
  // A comment of GitHub has at most 65,536 characters.
  const lines = outsideCode(comment.slice(0, LONGEST_TEXT).split(/\r\n|[\n\r\u2028\u2029]/))
  const commands = lines
    .filter((line) => line === PREFIX || line.startsWith(`${PREFIX} `))
    // That is asked of another workflow: publish-on-request.yml.
    .filter((line) => !line.startsWith(`${PREFIX} publish`))
  const read = commands.slice(0, MOST_COMMANDS).map((line) => parseCommand(line, criteria))
  const more = commands.length - read.length
  return more === 0 ? read : [...read, tooMany(more)]
}

/** Nobody takes for done what nobody read. */
const tooMany = (more: number): ReadCommand =>
  fault(
    `Only the first ${MOST_COMMANDS} commands are followed; ${more} more ${more === 1 ? 'was' : 'were'} not read.`,
    'Write the rest in a comment of its own.',
  )

/**
 * Reads one command, with or without `/pakages` before it, as the terminal gives it.
 * The grammar: `VERB NAME@VERSION [CRITERION…] [-- NOTE]`, and for statements on vulnerabilities
 * `VERB NAME@VERSION[/HASH] ID [JUSTIFICATION] [-- NOTE]`.
 */
export function parseCommand(line: string, criteria: CommandCriteria = BUILT_IN): ReadCommand {
  const [words = '', ...notes] = line
    .trim()
    .replace(/^\/pakages(?=\s|$)/, '')
    .split(/(?:^|\s)--(?:\s|$)/)
  const [verb = '', spec = '', ...more] = words.match(/\S+/g) ?? []
  const note = cleanNote(notes.join(' -- '))
  if (isStatement(verb, more)) return parseStatement(verb, spec, more, note)
  const verdict = Object.hasOwn(VERBS, verb.toLowerCase()) ? VERBS[verb.toLowerCase()]! : undefined
  if (!verdict)
    return fault(
      verb === '' ? 'The command is empty.' : `"${shown(verb)}" is not a command.`,
      `Write one of ${[...Object.keys(VERBS), ...STATEMENT_VERBS].join(', ')}: ${EXAMPLE}`,
    )
  const [before, behind, ...others] = spec.split('@')
  const [name, version] = [packageName.safeParse(before), packageVersion.safeParse(behind)]
  if (!name.success || !version.success || others.length > 0) {
    return fault(
      `"${shown(spec)}" is not a package with its version.`,
      `Write both, joined by @: ${EXAMPLE}`,
    )
  }
  return withCriteria({ verdict, name: name.data, version: version.data, note }, more, criteria)
}

function withCriteria(
  command: Omit<ReviewCommand, 'criteria'>,
  words: readonly string[],
  { known, all }: CommandCriteria,
): ReadCommand {
  // British and American spelling mean the same.
  const named = words.map((word) =>
    word
      .toLowerCase()
      .replace(/,$/, '')
      .replace(/^licence$/, 'license'),
  )
  const unknown = named.find((word) => word !== 'all' && !known.includes(word))
  if (unknown !== undefined)
    return fault(
      `"${shown(unknown)}" is not a criterion.`,
      `Write ${known.join(', ')} or all, and a note after --.`,
    )
  const criteria = named.includes('all')
    ? all
    : known.filter((criterion) => named.includes(criterion))
  if (command.verdict === 'approved' && criteria.length === 0)
    return fault(
      'The approval does not say what was found in order.',
      `Write ${known.join(', ')} or all of them: ${EXAMPLE}`,
    )
  const needsNote = command.verdict === 'rejected' || command.verdict === 'unsafe'
  if (needsNote && command.note === '')
    return fault(
      'There is no reason given.',
      `Write it after --: ${PREFIX} ${verdictVerb(command.verdict)} ${command.name}@${command.version} -- WHY`,
    )
  return {
    kind: 'command',
    command: { ...command, criteria: command.verdict === 'approved' ? criteria : [] },
  }
}

/** Takes out control characters, and those that change the direction of text or do not show. */
const cleanNote = (note: string): string =>
  replaceUnseen(note, () => ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NOTE)

function outsideCode(lines: readonly string[]): string[] {
  let fence: string | undefined
  return lines.filter((line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence === undefined) fence = mark
    else if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined
    return fence === undefined
  })
}
