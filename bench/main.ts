// `npm run bench -- NAME… [--json]`: measures ours beside a peer on the same input. Without a name,
// all of them.
import type { BenchOptions } from './options.ts'
import { printRows, type Row } from './table.ts'

/**
 * One folder or file per bench: `run` measures and returns rows; what cannot be measured here is a
 * row with a reason.
 */
const benches: Readonly<
  Record<string, () => Promise<{ run: (options: BenchOptions) => Promise<Row[]> }>>
> = {
  container: () => import('./container/container.ts'),
  doctor: () => import('./doctor.ts'),
  faults: () => import('./faults.ts'),
  index: () => import('./catalog.ts'),
  install: () => import('./install.ts'),
  licences: () => import('./licences.ts'),
  memory: () => import('./memory.ts'),
  plan: () => import('./plan.ts'),
  prune: () => import('./prune/prune.ts'),
  push: () => import('./push.ts'),
  recipes: () => import('./recipes.ts'),
  replay: () => import('./replay.ts'),
  rerun: () => import('./rerun.ts'),
  scan: () => import('./scan/scan.ts'),
  start: () => import('./start.ts'),
}

const args = process.argv.slice(2)
const flags = new Set(args.filter((arg) => arg.startsWith('--')))
const names = args.filter((arg) => !arg.startsWith('--'))
const unknown = names.find((name) => !Object.hasOwn(benches, name))
if (unknown !== undefined) {
  console.error(`There is no bench "${unknown}". Choose among ${Object.keys(benches).join(', ')}.`)
  process.exit(2)
}
for (const name of names.length > 0 ? names : Object.keys(benches)) {
  const { run } = await benches[name]!()
  printRows(await run({ flags }), flags.has('--json'))
}
