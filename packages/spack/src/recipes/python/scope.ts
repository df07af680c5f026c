import type { Budget } from './budget.ts'
import type { PythonSource } from './tree.ts'
import type { Value } from './value.ts'

/** Where names get their values while an expression is looked at. */
export interface Scope {
  readonly source: PythonSource
  readonly budget: Budget
  /** @throws NotStatic for a name that is not known. */
  lookup(name: string): Value
}
