import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ENDPOINTS, type Endpoint } from '@pakages/testing/fault-proxy/endpoints'
import { FAULTS, type FaultKind } from '@pakages/testing/fault-proxy/kinds'
import {
  COMMANDS,
  FaultLab,
  type Cell,
  type CommandName,
  type Outcome,
} from '@pakages/testing/fault-proxy/lab'
import { describeWith, openssl } from '@pakages/testing/requirements'
import pLimit from 'p-limit'

// Every kind of fault at every endpoint that a command asks, on real connections with TLS: the whole
// command, in this process and on a clock of its own, so that waiting costs nothing. Deadlines of
// silent servers are real.

const KINDS = Object.keys(FAULTS) as FaultKind[]
/** No fault that passes: what was asked is wrong. */
const FINAL = new Set<FaultKind>(['400'])
/** Believed when they are said twice. */
const ONCE = new Set<FaultKind>(['401', '403'])
/** Of faults that stay, one of each family: the others differ in what passes. */
const STAYING: readonly FaultKind[] = [
  'reset',
  'cut in the body',
  'silence',
  'byte flipped',
  'lag',
  'redirected elsewhere',
  'web page',
  'half a body',
  ...(['400', '401', '403', '404', '429', '429, 100 s', '500'] as const),
]
const NOT_LISTED =
  /does not list|could not be brought up|is not in|keeps losing|has no manifest|No trusted signer|has no binary|\(404\)/
const DAMAGED = new RegExp(
  `digest|is not|instead of|token|not JSON|shorter|${NOT_LISTED.source}|\\(\\d{3}\\)`,
)
/** The cause, as a command tells it in the end. */
const SAYS: Partial<Record<Cell['kind'], RegExp>> = {
  reset: /broke|could not be brought up/,
  'cut in the body': /broke|cut off|could not be brought up/,
  silence: /in time|could not be brought up/,
  'byte flipped': DAMAGED,
  lag: NOT_LISTED,
  'redirected elsewhere': DAMAGED,
  'web page': DAMAGED,
  'half a body': DAMAGED,
  '400': /\(400\)/,
  '401': /\(401\)/,
  '403': /\(403\)/,
  '404': NOT_LISTED,
  '429': /\(429\)|No trusted signer/,
  '429, 100 s': /\(429\)|No trusted signer/,
  '500': /\(500\)|could not be brought up/,
}
/** What to do next, as every command says it. */
const NEXT = /run it again|run the push again|check|ask|look at|let only|remove|push|give|tell/i
/** What a command asks that the ones before it have not shown already; default everything. */
const OWN: Partial<Record<CommandName, readonly Endpoint[]>> = {
  'push in chunks': ['PATCH blob', 'PUT blob'],
  index: ['tag list', 'GET index', 'GET blob'],
}
/** Seconds of real time for a cell, of which most is a busy machine. */
const LONGEST = 120
const SLOTS = 6

/** PAKAGES_FAULTS=all tries every cell, as the scheduled workflow does; else two of five. */
const EVERY = process.env['PAKAGES_FAULTS'] === 'all'

/** Which cells are tried: each kind at some endpoints of each command, and the reverse. */
function isTried({ command, kind, at }: Omit<Cell, 'times'>): boolean {
  if (EVERY || (kind === '401' && at === 'token')) return true
  // What it asks is asked in the same way by the others, and each cell packs an image.
  if (command === 'container')
    return (KINDS.indexOf(kind as FaultKind) + ENDPOINTS.indexOf(at!)) % 17 === 0
  const place = COMMANDS.indexOf(command) + KINDS.indexOf(kind as FaultKind)
  return (place + ENDPOINTS.indexOf(at!)) % 5 < 2
}

describeWith(openssl, 'a registry that stumbles', () => {
  let lab: FaultLab
  const passing: Outcome[] = []
  const lasting: Outcome[] = []
  const run = async (cell: Cell, into: Outcome[]): Promise<number> => {
    const outcome = await lab.run(cell)
    if (outcome.hits > 0) into.push(outcome)
    return outcome.hits
  }
  const both = async (cell: Omit<Cell, 'times'>, kind: FaultKind): Promise<void> => {
    const times = ONCE.has(kind) || cell.command !== 'push' ? 1 : 2
    // What cannot happen here once cannot happen always.
    if (!FINAL.has(kind) && (await run({ ...cell, times }, passing)) === 0) return
    if (OWN[cell.command] === undefined && STAYING.includes(kind))
      await run({ ...cell, times: Number.POSITIVE_INFINITY }, lasting)
  }
  beforeAll(async () => {
    lab = await FaultLab.start()
    const limit = pLimit(SLOTS)
    for (const command of COMMANDS) {
      const asked = [...(await lab.asked(command))].filter(
        (at) => OWN[command]?.includes(at) ?? true,
      )
      const all = asked.flatMap((at) => KINDS.map((kind) => ({ command, kind, at })))
      const cells = all.filter(isTried)
      await Promise.all(cells.map((cell) => limit(both, cell, cell.kind)))
      await run({ command, kind: 'slow connect', at: undefined, times: 2 }, passing)
    }
  }, 1_500_000)
  afterAll(async () => {
    await lab?.stop()
    process.stderr.write(tableOf(passing, lasting))
  })

  test('costs nothing when the fault passes', () => {
    const failed = passing.filter(
      ({ exitCode, wrong, kind, at }) =>
        (exitCode !== 0 || wrong !== undefined) && !(kind === '401' && at === 'token'),
    )
    expect(failed.map(told)).toEqual([])
  })

  test('that stays ends every command in time, with the cause, the place and the next step', () => {
    const wrong = lasting.filter(({ kind, exitCode, text, seconds, wrong }) => {
      if (seconds > LONGEST || wrong !== undefined) return true
      if (exitCode === 0) return false
      const [, message = '', fix = ''] = /error\[[a-z-]+\]: (.*)\n((?: {2,}.*\n)+)/.exec(text) ?? []
      const named = /127\.0\.0\.1:\d+|sha256:/.test(message + fix)
      return exitCode !== 1 || !named || !NEXT.test(fix) || !SAYS[kind]!.test(message + fix)
    })
    expect(wrong.map(told)).toEqual([])
  })

  test('keeps what was done: the command that failed passes when it is run again', () => {
    expect([...passing, ...lasting].filter(({ lost }) => lost !== undefined).map(told)).toEqual([])
  })

  test('believes a login that is refused at once: accounts are locked by those who insist', () => {
    const refused = passing.filter(({ kind, at }) => kind === '401' && at === 'token')
    expect(refused.length).toBeGreaterThan(0)
    for (const { hits, text } of refused)
      expect([hits, text]).toEqual([1, expect.stringContaining('credentials were not accepted')])
  })

  test('never gets at the credentials by sending a client elsewhere', () => {
    expect([...passing, ...lasting].flatMap(({ leaked }) => leaked)).toEqual([])
  })

  test('was met in at least 300 cells', () => {
    expect(passing.length + lasting.length).toBeGreaterThan(EVERY ? 900 : 300)
    expect(lasting.length).toBeGreaterThan(EVERY ? 200 : 60)
  })
})

const told = ({
  command,
  kind,
  at,
  times,
  exitCode,
  text,
  wrong,
  lost,
  seconds,
}: Outcome): string =>
  `${command}: ${kind} at ${at}, ${times} times: ${exitCode}, ${wrong ?? lost ?? text.slice(text.indexOf('error:'))} (${seconds.toFixed(1)} s)`

/** Kinds by endpoints: cells that passed, then those that stayed; `!` where something is wrong. */
function tableOf(passing: readonly Outcome[], lasting: readonly Outcome[]): string {
  const cell = (kind: string, at: string | undefined): string => {
    const passed = passing.filter((one) => one.kind === kind && one.at === at)
    const stayed = lasting.filter((one) => one.kind === kind && one.at === at)
    const bad = passed.some(({ exitCode, wrong }) => exitCode !== 0 || wrong !== undefined)
    return passed.length + stayed.length === 0
      ? '·'
      : `${passed.length}+${stayed.length}${bad ? '!' : ''}`
  }
  const kinds = [...KINDS, 'slow connect']
  const width = Math.max(...kinds.map(({ length }) => length))
  const columns = ENDPOINTS.map((at) => Math.max(at.length, 5))
  const line = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(width)}  ${cells.map((text, at) => text.padEnd(columns[at]!)).join('  ')}`.trimEnd()
  const rows = kinds.map((kind) =>
    line(
      kind,
      ENDPOINTS.map((at) => cell(kind, at)),
    ),
  )
  const head = `cells: ${passing.length} of faults that pass, ${lasting.length} of faults that stay`
  return `${[head, line('', ENDPOINTS), ...rows].join('\n')}\n`
}
