import type { TrustPolicy, VexRecord } from '@pakages/model'
import { wordFaults } from '../decide/counted-reviews.ts'
import type { CheckedStatement } from './vex-records.ts'

/** One statement and what it is worth. */
export interface CountedStatement {
  readonly record: VexRecord
  /** Whether it counts. */
  readonly counts: boolean
  /** Why it does not; a sentence each. */
  readonly remarks: readonly string[]
}

/**
 * Says of every statement whether it counts: its auditor is one by the policy, and it is signed as
 * a review must be. One that warns (`affected`, `under_investigation`) counts without a signature
 * too, since a false alarm costs less than a missed one.
 */
export function countStatements(
  statements: readonly CheckedStatement[],
  policy: TrustPolicy,
): CountedStatement[] {
  return statements.map(({ record, signature }) => {
    const faults = wordFaults({ ...record, signature }, policy)
    const narrows = record.status === 'not_affected' || record.status === 'fixed'
    return {
      record,
      counts: narrows ? faults.length === 0 : !faults.some(({ grave }) => grave),
      remarks: faults.map(({ message }) => message),
    }
  })
}
