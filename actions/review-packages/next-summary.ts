import { counted } from '@pakages/core'
import type { QueuedVersion } from '@pakages/trust'
import { CONCERNS, type ArchiveChange, type ArchiveDiff, type FileConcern } from '@pakages/upstream'
import { diffSummary, fenced, quoted, seen } from './diff-summary.ts'
import type { NextResult, NextVersion } from './next.ts'

/** What waits is told up to so many versions; the first is the one that is shown. */
const MOST_WAITING = 20
/** Files of one concern, lines of one diff and of all. */
const MOST_FILES = 15
const MOST_LINES = { one: 120, all: 400 } as const
const LONGEST_LINE = 300

/** What waits, and all of what is to be seen of the first. */
export function nextSummary({ auditor, flag, waiting, next }: NextResult): string {
  return [
    waitingSummary(waiting, auditor),
    ...(next ? [versionSummary(next), howToSay(next.spec, flag)] : []),
  ].join('\n\n')
}

/** What waits for somebody, as a table. */
export function waitingSummary(
  waiting: readonly QueuedVersion[],
  auditor: string | undefined,
): string {
  const whom = auditor === undefined ? '' : ` for ${auditor}`
  if (waiting.length === 0) return `Nothing waits for a review${whom}.`
  const rows = waiting
    .slice(0, MOST_WAITING)
    .map((one) => `| \`${one.name}@${one.version}\` | ${whyFirst(one, auditor)} |`)
  const more = waiting.length - rows.length
  return [
    `### ${counted(waiting.length, 'version')} wait${waiting.length === 1 ? 's' : ''}${whom}`,
    ['| Version | |', '| --- | --- |', ...rows].join('\n'),
    ...(more > 0 ? [`And ${more} more.`] : []),
  ].join('\n\n')
}

/** Why a version stands where it stands. */
function whyFirst(one: QueuedVersion, auditor: string | undefined): string {
  const { state, since, dependents, uncovered, knownTo } = one
  return [
    uncovered > 0
      ? `approved, ${counted(uncovered, 'binary', 'binaries')} that nobody looked at`
      : state,
    ...(auditor !== undefined && knownTo.includes(auditor) ? ['you reviewed it before'] : []),
    ...(since === undefined ? [] : [`since ${since.slice(0, 10)}`]),
    ...(dependents > 0
      ? [`${counted(dependents, 'package')} need${dependents === 1 ? 's' : ''} it`]
      : []),
  ].join(', ')
}

/** What changed in a version: its recipe, then its upstream archive. */
export function versionSummary({ spec, recipe, archive, fetched, queued }: NextVersion): string {
  return [
    typeof recipe === 'string'
      ? `### ${spec}\n\nIts recipe is not compared: ${recipe}`
      : diffSummary(recipe),
    ...archiveSummary(archive),
    ...(fetched.length > 0
      ? [`Fetched for a build too, and not looked at here:\n${list(fetched.map(quoted))}`]
      : []),
    ...(queued && queued.said.length > 0
      ? [`What was said of it:\n${list(queued.said.map(text))}`]
      : []),
    ...(queued && queued.missing.length > 0
      ? [`Still missing for an approval:\n${queued.missing.map((one) => `- ${one}`).join('\n')}`]
      : []),
  ].join('\n\n')
}

/** The lines to write where nobody can be asked. */
const howToSay = (spec: string, flag: string): string =>
  [
    'Say what you found:',
    fenced(
      [
        `pakages review next ${spec} --say "approve functional safe license -- WHAT YOU DID"`,
        `pakages review next ${spec} --say "reject -- WHY"`,
        `pakages review next ${spec} --say "not-affected CVE-… vulnerable_code_not_present"`,
      ]
        .map((line) => line + flag)
        .join('\n'),
      'sh',
    ),
  ].join('\n\n')

const HEADINGS: Readonly<Record<FileConcern, string>> = {
  build: 'How it is built',
  network: 'What asks the network',
  binary: 'What is no text',
  licence: 'Licences',
  source: 'Sources',
  test: 'Tests',
  docs: 'Documentation',
}
/** Whose lines are shown without being asked for: what runs at the build, and what it may be used for. */
const SHOWN: ReadonlySet<FileConcern> = new Set(['build', 'network', 'licence'])

function archiveSummary(archive: ArchiveDiff): string[] {
  switch (archive.kind) {
    case 'same':
      return ['### The upstream archive', 'It is the very same.']
    case 'not-compared':
      return ['### The upstream archive', `It is not compared: ${text(archive.reason)}`]
    case 'compared':
      return [
        '### The upstream archive',
        `${counted(archive.files.length, 'file')} differ${archive.files.length === 1 ? 's' : ''}, ${archive.same} ${archive.same === 1 ? 'is' : 'are'} the same. Each archive has the sha256 that its recipe says.`,
        ...(archive.odd.length > 0 ? [list(archive.odd.map(text))] : []),
        ...CONCERNS.flatMap((concern) => concernPart(concern, archive.files)),
        ...patchesPart(archive.files),
      ]
    default:
      return archive satisfies never
  }
}

function concernPart(concern: FileConcern, files: readonly ArchiveChange[]): string[] {
  const own = files.filter((file) => file.concern === concern)
  if (own.length === 0) return []
  const shown = own.slice(0, MOST_FILES).map(fileLine)
  const more = own.length - shown.length
  return [
    `**${HEADINGS[concern]}** (${own.length})`,
    list([...shown, ...(more > 0 ? [`and ${counted(more, 'more file', 'more files')}`] : [])]),
  ]
}

function fileLine({ path, change, before, now, notes }: ArchiveChange): string {
  const size =
    before === undefined || now === undefined || change === 'moved'
      ? counted(now ?? before ?? 0, 'byte')
      : `${before} → ${counted(now, 'byte')}`
  return [`${change} ${quoted(path)}, ${size}`, ...notes.map((note) => quoted(note))].join('; ')
}

/** The lines of what matters, within bounds. */
function patchesPart(files: readonly ArchiveChange[]): string[] {
  const wanted = files.filter(({ concern, patch }) => SHOWN.has(concern) && patch !== undefined)
  const parts: string[] = []
  let left: number = MOST_LINES.all
  for (const file of wanted) {
    if (left <= 0) break
    const shown = patchLines(file, Math.min(left, MOST_LINES.one))
    left -= shown.split('\n').length
    parts.push(shown)
  }
  const more = wanted.length - parts.length
  return [
    ...parts.map((part) => fenced(part)),
    ...(more > 0
      ? [`${counted(more, 'more diff', 'more diffs')} of these: ask for \`diff NAME\`, or --json.`]
      : []),
  ]
}

/** The diffs of the files whose path holds a word, for who asks for them. */
export function patchesOf(archive: ArchiveDiff, word: string): string {
  const files = archive.kind === 'compared' ? archive.files : []
  const found = files.filter(({ path }) => path.toLowerCase().includes(word.toLowerCase()))
  if (found.length === 0) return `No file that differs has ${quoted(word)} in its path.`
  return found
    .slice(0, 5)
    .map((file) =>
      file.patch === undefined ? fileLine(file) : fenced(patchLines(file, MOST_LINES.all)),
    )
    .join('\n\n')
}

/** Lines of a diff with what cannot be seen made plain: it may be there to deceive. */
function patchLines({ patch = '', path }: ArchiveChange, most: number): string {
  const lines = patch.trimEnd().split('\n')
  const shown = lines.slice(0, most).map((line) => {
    const plain = seen(line)
    return plain.length > LONGEST_LINE
      ? `${plain.slice(0, LONGEST_LINE)} … (${plain.length - LONGEST_LINE} more characters)`
      : plain
  })
  const more = lines.length - shown.length
  return [...shown, ...(more > 0 ? [`… ${more} more lines of ${seen(path)}`] : [])].join('\n')
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n')

/** A sentence that may hold words of strangers, as plain text in Markdown. */
const text = (sentence: string): string => seen(sentence).replace(/[\\`*_[\]<>|]/g, '\\$&')
