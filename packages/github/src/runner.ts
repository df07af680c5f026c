import { randomUUID } from 'node:crypto'
import { appendFileSync, existsSync } from 'node:fs'
import { access, appendFile, constants } from 'node:fs/promises'
import { EOL } from 'node:os'
import { delimiter } from 'node:path'

/**
 * What a step says to its runner, byte for byte as `@actions/core` says it, which a test compares.
 * That package loads an HTTP client for tokens of identity with it: 30 ms of CPU in every step.
 * See https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands.
 */

/** An input as the runner passes it, without blanks around it; '' when it was not given. */
export const getInput = (name: string): string =>
  (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim()

/** Prints a line of the log. Whatever looks like a command in it is one. */
export const info = (message: string): void => void process.stdout.write(message + EOL)

/** Prints `::NAME KEY=VALUE,…::MESSAGE`. */
export function command(
  name: string,
  message: string,
  properties: Readonly<Record<string, string | number | undefined>> = {},
): void {
  const given = Object.entries(properties)
    .filter(([, value]) => value)
    .map(([key, value]) => `${key}=${escapedProperty(String(value))}`)
  const space = Object.keys(properties).length > 0 ? ' ' : ''
  info(`::${name}${space}${given.join(',')}::${escaped(message)}`)
}

const escaped = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapedProperty = (text: string): string =>
  escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** Sets an output of the step. @throws Error when the runner's file for it is gone. */
export function setOutput(name: string, value: string): void {
  if (intoFile('OUTPUT', keyed(name, value))) return
  process.stdout.write(EOL)
  command('set-output', value, { name })
}

/**
 * Sets a variable for this and the later steps of the job.
 * @throws Error when the runner's file for it is gone.
 */
export function exportVariable(name: string, value: string): void {
  process.env[name] = value
  if (!intoFile('ENV', keyed(name, value))) command('set-env', value, { name })
}

/**
 * Puts a folder in front of the PATH of this and the later steps of the job.
 * @throws Error when the runner's file for it is gone.
 */
export function addPath(folder: string): void {
  if (!intoFile('PATH', folder)) command('add-path', folder)
  process.env['PATH'] = `${folder}${delimiter}${process.env['PATH']}`
}

/** Adds Markdown to the summary of the step. @throws Error on a runner that has no summaries. */
export async function addSummary(markdown: string): Promise<void> {
  const file = process.env['GITHUB_STEP_SUMMARY']
  if (!file) throw new Error('the runner gives no file for it')
  await access(file, constants.R_OK | constants.W_OK)
  await appendFile(file, markdown, 'utf8')
}

/** Whether the runner reads the value from a file, and so it was written there. */
function intoFile(kind: 'OUTPUT' | 'ENV' | 'PATH', text: string): boolean {
  const file = process.env[`GITHUB_${kind}`]
  if (!file) return false
  if (!existsSync(file)) throw new Error(`The runner's file for ${kind}, ${file}, is gone.`)
  appendFileSync(file, text + EOL, 'utf8')
  return true
}

/** `KEY<<DELIMITER`, the value, the delimiter: nobody can foresee it, so no value can end itself. */
function keyed(key: string, value: string): string {
  const mark = `ghadelimiter_${randomUUID()}`
  return `${key}<<${mark}${EOL}${value}${EOL}${mark}`
}
