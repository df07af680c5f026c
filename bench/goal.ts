import { CHROMIUM } from '@pakages/testing/browser'
import { row, type Row } from './table.ts'

/** A figure of ours beside the most that it may be. */
export const goal = (
  name: string,
  unit: string,
  ours: number,
  limit: number,
  reason?: string,
): Row =>
  row({
    bench: 'index',
    case: name,
    unit,
    ours: Number(ours.toPrecision(3)),
    peer: 'goal',
    theirs: limit,
    ...(reason !== undefined && { reason }),
  })

/** A row of what only a browser can measure, where there is none. */
export const notMeasured = (name: string): Row =>
  row({
    ...{ bench: 'index', case: name, unit: 'ms', peer: 'goal', ours: 0, theirs: null },
    reason: `there is no ${CHROMIUM}`,
  })
