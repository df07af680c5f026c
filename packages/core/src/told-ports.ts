import { basename } from 'node:path'
import { messageOf } from './errors.ts'
import { duration } from './markdown.ts'
import type { Host } from './ports/host.ts'
import { HttpError, type Http } from './ports/http.ts'
import type { Processes } from './ports/processes.ts'
import { shownCommand } from './shown-command.ts'

/** A line is for people: programs that are handed to Python are cut. In characters. */
const LONGEST_WORD = 60
const LONGEST_LINE = 300
/** In seconds: git is asked a hundred small things in a run, which are no news. */
const SHORT = 0.2

type Teller = Pick<Host, 'debug'>

/** Programs of which each that took a while is told at its end: which, its exit code, how long. */
export const toldProcesses = (processes: Processes, host: Teller): Processes => ({
  run: (command, args, options) => {
    const words = [basename(command), ...args]
    return told({ what: shortened(words), from: SHORT }, host, async () => {
      const result = await processes.run(command, args, options)
      return { result, outcome: `exit code ${result.exitCode}` }
    })
  },
})

/**
 * Requests of which each is told: method, host and path, status, how long the answer took to begin.
 * What follows a `?` is left out, since signed addresses are passwords.
 */
export const toldHttp = (http: Http, host: Teller): Http => ({
  request: (request) =>
    told(
      { what: `${request.method ?? 'GET'} ${withoutQuery(request.url)}`, from: 0 },
      host,
      async () => {
        const result = await http.request(request)
        return { result, outcome: String(result.status) }
      },
    ),
})

const shortened = (words: readonly string[]): string =>
  cut(shownCommand(words.map((word) => cut(word, LONGEST_WORD))), LONGEST_LINE)

const cut = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text

function withoutQuery(url: string | URL): string {
  const address = URL.parse(String(url))
  if (!address) return 'an address that is none'
  return cut(`${address.host}${address.pathname}${address.search ? '?…' : ''}`, LONGEST_LINE)
}

async function told<T>(
  { what, from }: { readonly what: string; readonly from: number },
  host: Teller,
  body: () => Promise<{ readonly result: T; readonly outcome: string }>,
): Promise<T> {
  const began = performance.now()
  const tell = (outcome: string): void => {
    const seconds = (performance.now() - began) / 1000
    if (seconds >= from) host.debug(`${what}: ${outcome} after ${duration(seconds)}`)
  }
  try {
    const { result, outcome } = await body()
    tell(outcome)
    return result
  } catch (error) {
    // The message of a request may hold the whole address.
    tell(error instanceof HttpError ? error.code : messageOf(error))
    throw error
  }
}
