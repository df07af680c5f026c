// `child.ts FOLDER index` makes the index of the feeds in a folder; `child.ts FOLDER scan N` looks
// that many components up in it. A process of its own, so that nothing else is counted.
import { join } from 'node:path'
import { AdvisoryIndex, makeIndex, scanComponents, type Component } from '@pakages/advisories'
import { PACKAGES } from './feeds.ts'

const [folder = '.', what, count] = process.argv.slice(2)
const file = join(folder, 'index')

if (what === 'index') {
  const sources = ['nvd.json', 'osv.json'].map((name) => ({ name, path: join(folder, name) }))
  await makeIndex(file, sources, 'bench')
} else {
  const components = Array.from({ length: Number(count) }, (_, at): Component => ({
    name: `package${at}`,
    version: '1.3',
    identities: [
      { kind: 'cpe', name: `acme:package${at % PACKAGES}`, certainty: 'certain', origin: 'bench' },
      { kind: 'pypi', name: `package${at % PACKAGES}`, certainty: 'certain', origin: 'bench' },
    ],
    patched: new Map(),
    external: false,
    from: 'bench',
  }))
  const { findings } = scanComponents(components, new AdvisoryIndex(file))
  console.log(findings.length)
}
