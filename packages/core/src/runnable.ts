import type { Action } from './action.ts'
import type { Inputs } from './inputs.ts'
import type { Ports } from './ports/ports.ts'
import { runAction, type Ending } from './run-action.ts'

/** What an action declares, without what it does. */
export type Declaration = Omit<Action, 'work'>

/**
 * An action whose types of inputs and result are no longer of interest: ready to be started, listed
 * and documented.
 */
export interface Runnable {
  readonly declaration: Declaration
  readonly start: (ports: Ports) => Promise<Ending>
}

/** Makes an action ready to be started. */
export const runnable = <I extends Inputs, O extends string, R>(
  action: Action<I, O, R>,
): Runnable => ({
  declaration: action,
  start: (ports) => runAction(action, ports),
})
