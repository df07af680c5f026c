import type { BenchOptions } from '../options.ts'
import type { Row } from '../table.ts'
import { coverageRows } from './coverage.ts'
import { labelledRows } from './labelled.ts'
import { patchedRows } from './patched.ts'
import { peerRows } from './peers.ts'
import { scaleRows } from './scale.ts'

/**
 * How many recipes databases know and what their patches mend (PAKAGES_RECIPES), what is found of a labelled set
 * (PAKAGES_ADVISORIES names a folder with a database in each folder of it), and what an index and
 * scans of many components take. With `--misses` each wrong answer is printed.
 */
export async function run(options: BenchOptions): Promise<Row[]> {
  return [
    ...(await peerRows()),
    ...(await coverageRows()),
    ...(await patchedRows()),
    ...(await labelledRows(options)),
    ...(await scaleRows()),
  ]
}
