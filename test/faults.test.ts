import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { UserError } from '@pakages/core'
import { ENDPOINTS } from '@pakages/testing/fault-proxy/endpoints'
import { FAULTS, type FaultKind } from '@pakages/testing/fault-proxy/kinds'
import { COMMANDS, FaultLab, type Cell, type Outcome } from '@pakages/testing/fault-proxy/lab'
import { describeWith, openssl } from '@pakages/testing/requirements'
import pLimit from 'p-limit'

// Every kind of fault at every endpoint that a command asks, on real connections with TLS. Waiting is
// done on a clock of its own, so that a cell takes milliseconds; deadlines of silent servers are
// real.

const KINDS = Object.keys(FAULTS) as FaultKind[]
/** No fault that passes: what was asked is wrong. */
const FINAL = new Set<FaultKind>(['400'])
/** Believed when they are said twice. */
const ONCE = new Set<FaultKind>(['401', '403'])
/** Seconds of real time for a cell, of which most is a busy machine. */
const LONGEST = 60

/** What a command says in the end when the fault stays. */
const SAYS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(cut|reset|answer lost)/, /cut off|broke|does not list/],
  [/^content-length/, /cut off|broke|shorter|longer|token|not JSON|is not|digest|list/],
  [/drips|silence/, /in time|cut off|does not list/],
  [
    /flipped|half|empty|web page|wrong digest/,
    /digest|token|is not|shorter|stored|does not say|\(\d{3}\)|list|attached|brought up to date|another/,
  ],
  [
    /^lag|^404/,
    /\(404\)|is not there|does not list|not in the index|brought up to date|losing|not pulled/,
  ],
  [/^repeated/, /./],
  [
    /^redirected/,
    /redirects|digest|token|is not|longer|shorter|\(\d{3}\)|does not list|brought up/,
  ],
  [/^40[0138]/, /\((400|401|403|408)\)/],
  [/^429/, /\(429\)/],
  [/^50/, /\(50\d\)/],
]

describeWith(openssl, 'a registry that stumbles', () => {
  let lab: FaultLab
  const passing: Outcome[] = []
  const lasting: Outcome[] = []
  beforeAll(async () => {
    lab = await FaultLab.start()
    const limit = pLimit(6)
    const cells = COMMANDS.flatMap((command) =>
      ENDPOINTS.flatMap((at) => KINDS.map((kind) => ({ command, kind, at }))),
    )
    const run = async (cell: Cell, into: Outcome[]): Promise<number> => {
      const outcome = await lab.run(cell)
      if (outcome.hits > 0) into.push(outcome)
      return outcome.hits
    }
    await Promise.all(
      cells.map((cell) =>
        limit(async () => {
          if (!FINAL.has(cell.kind)) {
            const times = ONCE.has(cell.kind) || cell.command !== 'push' ? 1 : 2
            // What cannot happen here once cannot happen always.
            if ((await run({ ...cell, times }, passing)) === 0) return
          }
          if (cell.command !== 'push in chunks')
            await run({ ...cell, times: Number.POSITIVE_INFINITY }, lasting)
        }),
      ),
    )
    for (const command of COMMANDS)
      await run({ command, kind: 'slow connect', at: undefined, times: 2 }, passing)
  }, 600_000)
  afterAll(() => {
    lab?.stop()
    process.stderr.write(tableOf(passing, lasting))
  })

  test.each(COMMANDS)('costs %s nothing when the fault passes', (command) => {
    const failed = passing.filter(
      (one) =>
        one.command === command &&
        (one.error !== undefined || one.wrong !== undefined) &&
        !(one.kind === '401' && one.at === 'token'),
    )
    expect(failed.map(told)).toEqual([])
  })

  test.each(COMMANDS)(
    'ends %s in time and with its own message when the fault stays',
    (command) => {
      const wrong = lasting.filter((one) => {
        if (one.command !== command) return false
        if (one.error === undefined) return one.wrong !== undefined
        if (!(one.error instanceof UserError) || one.error.fix === '') return true
        const says = SAYS.find(([kind]) => kind.test(one.kind))?.[1]
        return one.seconds > LONGEST || !says?.test(one.error.message)
      })
      expect(wrong.map(told)).toEqual([])
    },
  )

  test('believes a login that is refused at once: accounts are locked by those who insist', () => {
    const refused = passing.filter(({ kind, at }) => kind === '401' && at === 'token')
    expect(refused.map(({ hits, error }) => [hits, (error as Error).message])).toEqual(
      refused.map(() => [1, expect.stringContaining('credentials were not accepted')]),
    )
  })

  test('sees credentials at no other host', () => {
    expect([...passing, ...lasting].flatMap(({ leaked }) => leaked)).toEqual([])
  })

  test('was met in at least 300 cells', () => {
    expect(passing.length).toBeGreaterThan(300)
  })
})

const told = ({ command, kind, at, times, error, wrong, seconds }: Outcome): string =>
  `${command}: ${kind} at ${at}, ${times} times: ${wrong ?? (error instanceof Error ? `${error.name}: ${error.message}` : String(error))} (${seconds.toFixed(1)} s)`

/** Kinds by endpoints: cells that passed, then those that stayed; `!` where something is wrong. */
function tableOf(passing: readonly Outcome[], lasting: readonly Outcome[]): string {
  const cell = (kind: string, at: string | undefined): string => {
    const passed = passing.filter((one) => one.kind === kind && one.at === at)
    const stayed = lasting.filter((one) => one.kind === kind && one.at === at)
    const bad = passed.some(({ error, wrong }) => error ?? wrong)
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
