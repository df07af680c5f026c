import type { Action, Presentation } from './action.ts'
import { failureOf, ISSUES_URL, type Failure } from './failure.ts'
import { parseInputs, type Input, type Inputs, type Parsed } from './inputs.ts'
import { SHORTEST_SECRET } from './masking.ts'
import type { Host } from './ports/host.ts'
import { proxyPasswords } from './network-environment.ts'
import type { Ports } from './ports/ports.ts'

/** How an action ended. */
export interface Ending {
  /**
   * 0; 1 for what the user can mend; 2 for wrong usage; 70 for a bug; 128 + number of the signal
   * that stopped it.
   */
  readonly exitCode: number
  /** What `--json` prints: the value of the presentation, or `{error}`. Not masked yet. */
  readonly json: unknown
}

/**
 * Runs an action from its inputs to its last line: the one place where an action ends. Secrets are
 * masked before anything else; outputs and summary are also written when the work was done and the
 * action must fail all the same. Never throws.
 */
export async function runAction<I extends Inputs, O extends string, R>(
  action: Action<I, O, R>,
  ports: Ports,
): Promise<Ending> {
  try {
    const inputs = readInputs(action.inputs, ports.host)
    const { run, present } = await action.work()
    const result = await run(inputs, ports)
    const presentation = present(result, inputs)
    await show(presentation, ports.host)
    if (presentation.failure === undefined) return { exitCode: 0, json: presentation.json }
    const { exitCode } = endingOf(presentation.failure, action.name, ports)
    return { exitCode, json: presentation.json }
  } catch (error) {
    return endingOf(error, action.name, ports)
  }
}

/**
 * Reads what was given for the inputs of a declaration, secrets masked before anything else.
 * @throws UsageError for what does not fit.
 */
export function readInputs<I extends Inputs>(inputs: I, host: Host): Parsed<I> {
  for (const [name, input] of Object.entries<Input<unknown>>(inputs)) {
    const secret = input.kind === 'secret' ? host.input(name)?.trim() : undefined
    if (!secret) continue
    host.mask(secret)
    if (secret.length < SHORTEST_SECRET)
      host.warning(
        `"${name}" has fewer than ${SHORTEST_SECRET} characters: it is neither masked in what is printed nor looked for in what is published.`,
      )
  }
  for (const password of proxyPasswords(host.env)) host.mask(password)
  return parseInputs(inputs, (name) => host.input(name))
}

async function show<O extends string>(presentation: Presentation<O>, host: Host): Promise<void> {
  for (const [name, value] of Object.entries<string>(presentation.outputs))
    host.setOutput(name, value)
  if (presentation.summary !== '') await host.summary(presentation.summary)
}

/**
 * Ends an action with an error, also with one that nobody waited for.
 * @param name The public name of the action.
 */
export function endingOf(
  error: unknown,
  name: string,
  ports: Pick<Ports, 'host' | 'signal'>,
): Ending {
  const failure = report(failureOf(error, ports.signal), name, ports.host)
  return { exitCode: failure.exitCode, json: { error: failure } }
}

/** Says what went wrong, in one annotation. */
function report(failure: Failure, name: string, host: Host): Failure {
  switch (failure.kind) {
    case 'usage':
    case 'user':
      host.error(`${failure.message}\n${failure.fix}`, failure.at, failure.id)
      break
    case 'cancelled':
      host.info(`${name} was ${failure.message}.`)
      break
    case 'bug':
      host.info(failure.stack)
      host.error(
        `This is a bug in Pakages: ${failure.message}\nPlease report it with the lines above: ${reportUrl(name, failure.message)}`,
        undefined,
        failure.id,
      )
      break
    default:
      failure satisfies never
  }
  return failure
}

/** A link that opens a report with its title filled in; nothing else of the run goes into it. */
const reportUrl = (name: string, message: string): string =>
  `${ISSUES_URL}?${new URLSearchParams({ title: `${name}: ${message.split('\n', 1)[0]?.slice(0, 100) ?? ''}` }).toString()}`
