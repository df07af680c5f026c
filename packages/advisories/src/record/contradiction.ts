import { compareIn } from '../order/order.ts'
import { ecosystemOf } from './ecosystems.ts'
import { shortened } from './entry.ts'

/** What is looked at of `affected` of an OSV record. */
interface Ranged {
  readonly package?: { readonly ecosystem: string } | undefined
  readonly ranges?:
    | readonly {
        readonly type: string
        readonly events: readonly {
          readonly introduced?: string | undefined
          readonly fixed?: string | undefined
          readonly last_affected?: string | undefined
        }[]
      }[]
    | null
    | undefined
}

/** A clause, where a range ends before it begins: that says nothing that could be relied on. */
export function contradiction(affected: readonly Ranged[]): string | undefined {
  for (const one of affected) {
    const order = ecosystemOf(one.package?.ecosystem)?.order
    for (const { type, events } of one.ranges ?? []) {
      if (order === undefined || type === 'GIT') continue
      const [introduced] = events.flatMap((event) => event.introduced ?? [])
      const ends = events.flatMap((event) => event.fixed ?? event.last_affected ?? [])
      if (introduced === undefined || introduced === '0' || ends.length !== 1) continue
      if ((compareIn(order, ends[0]!, introduced) ?? 0) < 0)
        return `its range ends with ${shortened(ends[0])} before it begins with ${shortened(introduced)}`
    }
  }
  return undefined
}
