import { expect, test } from '@jest/globals'
import { UserError } from '@pakages/core'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withNearWord } from './near-words.ts'

const failed = new UserError('Spack cannot concretize.', {
  id: 'build-failed',
  fix: 'Correct the spelling.',
})

test.each([
  [
    'a variant of the recipe',
    "==> Error: No such variant {'shraed'} for spec: 'libfoo+shraed'",
    'shared',
  ],
  [
    'a variant of its build system',
    "==> Error: No such variant {'build_typ'} for spec: 'acme.libfoo build_typ=Debug'",
    'build_type',
  ],
  ['a package', "==> Error: cannot concretize 'libfo', since 'libfo' does not exist", 'libfoo'],
  ['a package that is to be installed', "==> Error: Package 'lipfoo' not found.", 'libfoo'],
  ['nothing that is near', "==> Error: Package 'zzzzzzzz' not found.", undefined],
  ['nothing in another error', '==> Error: libfoo@99 is unsatisfiable', undefined],
])('says that %s was meant', async (_, said, meant) => {
  const top = mkdtempSync(join(tmpdir(), 'pakages-near-'))
  const folder = join(top, 'spack_repo', 'acme')
  const place = join(folder, 'packages', 'libfoo')
  mkdirSync(place, { recursive: true })
  writeFileSync(join(folder, 'repo.yaml'), 'repo:\n  namespace: acme\n  api: v2.0\n')
  writeFileSync(
    join(place, 'package.py'),
    'class Libfoo(CMakePackage):\n    variant(\n        "shared", default=True)\n    variant("debug")\n',
  )
  try {
    const { fix } = await withNearWord(failed, said, [{ namespace: 'acme', folder }])
    expect(fix).toBe(
      meant === undefined ? failed.fix : `Did you mean "${meant}"? Correct the spelling.`,
    )
  } finally {
    rmSync(top, { recursive: true, force: true })
  }
})

test.each([
  ['py-hum', 'py-hum', 'py_hum'],
  ['Py_Hum', 'py-hum', 'py_hum'],
  ['7zip', '7zip', '_7zip'],
])('says how the folder %s must be called', async (called, name, right) => {
  const top = mkdtempSync(join(tmpdir(), 'pakages-near-'))
  const folder = join(top, 'spack_repo', 'acme')
  mkdirSync(join(folder, 'packages', called), { recursive: true })
  writeFileSync(join(folder, 'repo.yaml'), 'repo:\n  namespace: acme\n  api: v2.2\n')
  writeFileSync(join(folder, 'packages', called, 'package.py'), 'class It(Package):\n    pass\n')
  try {
    const said = `==> Error: cannot concretize '${name}', since '${name}' does not exist`
    const { fix } = await withNearWord(failed, said, [{ namespace: 'acme', folder }])
    expect(fix).toContain(`Rename the folder ${join(folder, 'packages', called)} to "${right}"`)
  } finally {
    rmSync(top, { recursive: true, force: true })
  }
})
