import { nodeProcesses, type Host, type Processes } from '@pakages/core'
import { replaceUnseen } from '@pakages/model'

/**
 * Programs on a runner: as everywhere, and the log shows those commands that ask for it as
 * `[command]…`, as people know it from other actions. Not `@actions/exec`, which does the same:
 * docs/design.md says why.
 */
export const gitHubProcesses = (
  host: Pick<Host, 'info'>,
  processes: Processes = nodeProcesses,
): Processes => ({
  run: (command, args, options) => {
    if (options.shown) host.info(`[command]${[command, ...args].map(shownWord).join(' ')}`)
    return processes.run(command, args, options)
  },
})

/**
 * A word as a shell takes it. User and password of an address are left out, and what cannot be seen
 * is written as `\n` or `\u001b`, so that a word cannot begin a line of the log.
 */
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
