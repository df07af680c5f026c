import { code, counted, markdownTable, npxLine, VERSION, type Parsed } from '@pakages/core'
import type { PlannedFile, UpdatedFile } from '@pakages/scaffold'
import type { CommandPresentation } from '../../command.ts'
import type { initInputs } from './inputs.ts'
import type { InitResult, StartResult, UpdateResult } from './result.ts'

type Inputs = Parsed<typeof initInputs>

/** What `init` says of what it did. */
export function presentInit(result: InitResult, inputs: Inputs): CommandPresentation {
  const written = !inputs['dry-run']
  if (result.kind === 'start')
    return { answer: { markdown: started(result, inputs) }, json: startJson(result, written) }
  const { stopped, from, files, root } = result
  return {
    answer: { markdown: updated(result, inputs) },
    json: {
      root,
      from,
      version: VERSION,
      written: written && stopped === undefined,
      files: files.map(({ path, state, conflicts }) => ({ path, state, conflicts })),
    },
    ...(stopped && { failure: stopped }),
  }
}

const startJson = ({ root, files, notes, move }: StartResult, written: boolean): object => ({
  root,
  written,
  files: files.map(({ path, state, diff }) => ({ path, state, ...(diff !== '' && { diff }) })),
  ...(move && { moves: move.moves }),
  notes,
})

function started({ root, files, notes, move }: StartResult, inputs: Inputs): string {
  const dry = inputs['dry-run']
  const fate = ({ state }: PlannedFile): string => {
    if (state === 'new') return dry ? 'would be written' : 'written'
    if (state === 'same') return 'as it is'
    if (state === 'added') return dry ? 'lines would be changed' : 'lines changed'
    if (state === 'earlier') return dry ? 'would be brought up to date' : 'brought up to date'
    if (!inputs.overwrite) return 'stays: it differs'
    return dry ? 'would be replaced' : 'replaced'
  }
  return [
    `### ${dry ? 'This would be' : 'This is now'} the package repository in ${code(root)}`,
    markdownTable(
      ['File', '', 'What it is for'],
      files.map((file) => [code(file.path), fate(file), file.purpose]),
    ),
    ...(move && inputs.move ? [moves(move.moves, dry)] : []),
    ...additions(files, dry),
    ...differences(files, inputs.overwrite),
    ...(notes.length > 0 ? [notes.map((note) => `- ${note}`).join('\n')] : []),
    ...(dry ? [] : [`Next: \`${npxLine('doctor')}\`, commit, push.`]),
  ].join('\n\n')
}

const moves = (all: readonly { from: string; to: string }[], dry: boolean): string =>
  [
    `${counted(all.length, 'recipe')} ${dry ? 'would be moved' : 'moved'}:`,
    '',
    ...all.map(({ from, to }) => `- ${code(from)} → ${code(to)}`),
  ].join('\n')

function additions(files: readonly PlannedFile[], dry: boolean): string[] {
  const added = files.filter(({ state }) => state === 'added' || state === 'earlier')
  if (added.length === 0) return []
  return [
    `These files are there, and ${dry ? 'would change' : 'changed'} so; what you wrote into them stays:`,
    ...added.map(({ diff }) => fenced(diff)),
  ]
}

/** The differences of files that are there, in full: nobody is to lose a line unseen. */
function differences(files: readonly PlannedFile[], overwrite: boolean): string[] {
  const differing = files.filter(({ state }) => state === 'differs')
  if (differing.length === 0) return []
  return [
    overwrite
      ? 'What was there differed so:'
      : 'These files are there and were left alone; `--overwrite` would change them so:',
    ...differing.map(({ diff }) => fenced(diff)),
  ]
}

/** A block of code whose fence no line of it can end. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}diff\n${text.trimEnd()}\n${fence}`
}

const FATES: Readonly<Record<UpdatedFile['state'], string>> = {
  new: 'new in this version',
  same: 'as it is',
  updated: 'as this version writes it',
  merged: 'brought up to date, with your changes kept',
  conflict: 'both changed the same lines',
  removed: 'stays away, as you removed it',
}

/** Where nothing is to be done: what is somebody's own is named, for it may be what is wrong. */
function nothingToDo(files: readonly UpdatedFile[]): string {
  const own = files.filter(({ asWritten }) => !asWritten).map(({ path }) => code(path))
  return own.length === 0
    ? `Everything is as Pakages ${VERSION} writes it.`
    : `Pakages ${VERSION} has nothing new; your changes are kept in ${own.join(', ')}.`
}

function updated({ from, files, stopped }: UpdateResult, inputs: Inputs): string {
  const changed = files.filter(({ diff, state }) => diff !== '' || state === 'new')
  if (changed.length === 0) return nothingToDo(files)
  const done = !inputs['dry-run'] && stopped === undefined
  return [
    `### From Pakages ${from} to ${VERSION}${done ? '' : ': nothing written'}`,
    markdownTable(
      ['File', ''],
      files.map(({ path, state }) => [code(path), FATES[state]]),
    ),
    ...changed.filter(({ diff }) => diff !== '').map(({ diff }) => fenced(diff)),
  ].join('\n\n')
}
