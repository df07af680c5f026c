import { expect, test } from '@jest/globals'
import { cloneFolder } from './clone-folder.ts'

test.each([
  ['of a release', 'v1.1.1', undefined, '/cache/spack/v1.1.1'],
  ['of a branch with a path', 'releases/v1.1', undefined, '/cache/spack/releases%2Fv1.1'],
  [
    'of a fork',
    'develop',
    'https://git.example/acme/spack.git',
    '/cache/spack/git.example%2Facme%2Fspack.git@develop',
  ],
])('The folder of a clone %s', (_, ref, repository, folder) => {
  expect(cloneFolder('/cache', 'spack', ref, repository)).toBe(folder)
})
