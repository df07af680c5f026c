// `npm run figures`: what the house looks like, read from the sources. `--rev REV` measures another
// commit, `--json` prints all of it for programs, `--all` every place, and PATH… only the rooms
// whose name begins with it.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { withCommit } from './figures/checkout.ts'
import { limitedTo, measure } from './figures/measure.ts'
import { printed } from './figures/print.ts'

const root = join(import.meta.dirname, '..')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rev: { type: 'string' }, json: { type: 'boolean' }, all: { type: 'boolean' } },
})
const measured =
  values.rev === undefined
    ? measure(root)
    : withCommit(root, values.rev, (folder) => measure(folder))
const figures = limitedTo(measured, positionals)
process.stdout.write(
  values.json ? `${JSON.stringify(figures, null, 2)}\n` : printed(figures, values.all ?? false),
)
