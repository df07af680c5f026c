import { describe, expect, test } from '@jest/globals'
import { concretizeRecipes } from '@pakages/core/fakes'
import type { BuildInfo } from '../package/build-info.ts'
import { StoreLayout } from '../layout/store-layout.ts'
import { reasonsForSpack } from './supported.ts'

const dag = concretizeRecipes([{ name: 'libfoo' }], ['libfoo'], 'x86_64_v3')
const [libfoo] = [...dag.specs.values()]
const spec = { ...libfoo!, arch: { ...libfoo!.arch, platform: process.platform } }
const layout = new StoreLayout('/home/somebody/software')

/** What an image says of a package with a binary, built below `root` with Spack's script at `sbang`. */
const reasons = (root: string, sbang: string): string[] => {
  const info: BuildInfo = {
    buildPath: root,
    sbang,
    prefixes: new Map([[spec.hash, `${root}/libfoo-1.0-${spec.hash}`]]),
    textFiles: [],
    binaries: ['lib/libfoo.so'],
    links: [],
  }
  return reasonsForSpack({
    dag: { roots: [spec.hash], specs: new Map([[spec.hash, spec]]) },
    needed: [spec],
    layout,
    owner: 'ours',
    announced: new Map([[spec.hash, { info }]]),
  })
}
const PADDED = `/o/${'__spack_path_placeholder__/'.repeat(6)}root`

describe('what only Spack can do', () => {
  test('is making a path longer in a binary', () => {
    expect(reasons('/o', '/o/bin/sbang').join()).toContain('were built in a shorter path (/o')
  })

  test('is not what lies below a padded root, though the script beside it has no padding', () => {
    expect(reasons(PADDED, '/o/bin/sbang')).toEqual([])
  })
})
