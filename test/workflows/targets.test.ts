import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wanted } from '@pakages/testing/requirements'
import { describeByEach } from './engine.ts'
import { FILE, PackageRepositorySite } from './package-repository-site.ts'
import { ours, root } from './toolkit.ts'

const MINUTES = 60_000
const TARGETS = [
  { name: 'new', target: 'x86_64_v3' },
  { name: 'old', target: 'x86_64_v2' },
]
const settings = readFileSync(join(root, 'examples', 'pakages.json'), 'utf8')

describeByEach(wanted('PAKAGES_WORKFLOWS'), 'targets.yml', (engine) => {
  test(
    'gives the job after it a row of a matrix for each target',
    async () => {
      const site = await PackageRepositorySite.start(engine.actions)
      try {
        const caller = `
on: push
permissions: { contents: read }
jobs:
  targets:
    uses: ${ours('targets.yml')}
  build:
    needs: targets
    strategy: { matrix: "\${{ fromJSON(needs.targets.outputs.matrix) }}" }
    runs-on: ubuntu-24.04
    steps: [{ run: 'echo "$TARGET" >> "$MARK"', env: { TARGET: "\${{ matrix.name }} \${{ matrix.target }}" } }]
`
        const run = await site.run(engine, {
          [FILE]: caller,
          'pakages.json': settings.replace('{', `{ "targets": ${JSON.stringify(TARGETS)},`),
        })
        expect([run.problem, run.failed]).toEqual([undefined, false])
        expect(readFileSync(site.mark, 'utf8').trim().split('\n').sort()).toEqual([
          'new x86_64_v3',
          'old x86_64_v2',
        ])
      } finally {
        await site.stop()
      }
    },
    2 * MINUTES,
  )
})
