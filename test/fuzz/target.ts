import type { Arbitrary } from 'fast-check'
import { UserError } from '@pakages/core'
import { InvalidValue } from '@pakages/model'

/** A parser of outside text, and what must hold for whatever it is given. */
export interface Target {
  readonly name: string
  readonly input: Arbitrary<string>
  /** Reads a text. @throws anything when something is wrong with our code, never for the text. */
  readonly check: (text: string) => void | Promise<void>
  /** How many times it reads a text: each may take its second. Default: 1. */
  readonly times?: number
  /** Looks at what was collected on the way, once, at the end. */
  readonly finish?: () => void
}

/** Runs a reader; undefined when it says properly what is wrong with the text. */
export function read<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch (error) {
    return proper(error)
  }
}

/** Like {@link read}, for readers that take their time. */
export async function readAsync<T>(run: () => Promise<T>): Promise<T | undefined> {
  try {
    return await run()
  } catch (error) {
    return proper(error)
  }
}

/** What is said to users: one sentence or two, and what to do. */
function proper(error: unknown): undefined {
  if (!(error instanceof UserError || error instanceof InvalidValue)) throw error
  if (error.message.length > 2000 || error.fix === '')
    throw new Error(`A message of ${error.message.length} characters, or without a fix`)
}

/** @throws Error with what was expected when it does not hold. */
export function holds(condition: boolean, expectation: string): void {
  if (!condition) throw new Error(`Does not hold: ${expectation}`)
}
