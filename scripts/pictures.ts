// `npm run pictures [-- NAME…]`: makes the pictures of the README and the guides anew, in
// docs/pictures: `pages`, `terminal`, `parts`; all where none is named.
import { writeSite } from '@pakages/catalog'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoCatalog } from './pictures/demo-catalog.ts'
import { firstSession } from './pictures/first-session.ts'
import { partsSvg } from './pictures/parts-svg.ts'
import { photograph } from './pictures/photograph.ts'

const into = join(import.meta.dirname, '..', 'docs', 'pictures')

/** Pages of an index, photographed. */
async function pages(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pakages-pictures-'))
  try {
    await writeSite(folder, demoCatalog())
    const shots = [{ name: 'package', path: 'packages/datagauge/', width: 1200, height: 860 }]
    await photograph(folder, shots, into)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const MAKERS: Readonly<Record<string, () => Promise<void> | void>> = {
  pages,
  terminal: () => writeFileSync(join(into, 'terminal.svg'), firstSession()),
  parts: () => {
    for (const scheme of ['light', 'dark'] as const)
      writeFileSync(join(into, `parts-${scheme}.svg`), partsSvg(scheme))
  },
}

const named = process.argv.slice(2)
const unknown = named.find((name) => !Object.hasOwn(MAKERS, name))
if (unknown === undefined) {
  mkdirSync(into, { recursive: true })
  for (const name of named.length > 0 ? named : Object.keys(MAKERS)) await MAKERS[name]!()
} else {
  console.error(
    `There is no picture "${unknown}": name ${Object.keys(MAKERS).join(', ')}, or none.`,
  )
  process.exitCode = 1
}
