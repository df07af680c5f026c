import { expect, test } from '@jest/globals'
import { withImports } from './with-imports.ts'

// What "spack repo migrate --fix" of Spack 1.2 writes for each.
test.each([
  [
    'a recipe of the repository itself',
    'from spack.pkg.hpc.libfoo import Libfoo',
    'from spack_repo.hpc.packages.libfoo.package import Libfoo',
  ],
  [
    "a recipe of Spack's own",
    'from spack.pkg.builtin.num7zip import _7zip',
    'from spack_repo.builtin.packages._7zip.package import _7zip',
  ],
  [
    'a module that is named in full',
    'import spack.pkg.builtin.boost\nx = spack.pkg.builtin.boost.Boost',
    'import spack_repo.builtin.packages.boost.package\nx = spack_repo.builtin.packages.boost.package.Boost',
  ],
  [
    'several at once',
    '    from spack.pkg.builtin import (boost,\n  cmake as foo)\n',
    '    import spack_repo.builtin.packages.boost.package as boost\n    import spack_repo.builtin.packages.cmake.package as foo\n',
  ],
  ['a neighbour', 'from .blt import Blt', 'from ..blt.package import Blt'],
])('imports %s from where it lies with package API 2.0', (_, before, after) => {
  expect(withImports(before, 'hpc').trim()).toBe(after.trim())
})

test('imports a recipe of a repository whose namespace has dots', () => {
  expect(withImports('from spack.pkg.our.hpc.libfoo import Libfoo', 'our.hpc')).toContain(
    'from spack_repo.our.hpc.packages.libfoo.package import Libfoo',
  )
})
