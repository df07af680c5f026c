import { replaceUnseen } from '@pakages/model'

/**
 * A command line as a person may read it, a word as a shell takes it. User and password of an
 * address are left out, and what cannot be seen is written as `\n` or `\u001b`, so that a word
 * cannot begin a line of the log.
 */
export const shownCommand = (words: readonly string[]): string => words.map(shownWord).join(' ')

function shownWord(word: string): string {
  const clean = replaceUnseen(
    word.replace(/([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@'"]{1,2000}@/gi, '$1***@'),
    escaped,
  )
  return /^[\w@%+=:,./*^{}-]+$/.test(clean) ? clean : `'${clean.replaceAll("'", String.raw`'\''`)}'`
}

const escaped = (unseen: string): string =>
  unseen.replace(/[^]/g, (unit) =>
    unit === '\n' ? String.raw`\n` : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
