import { defineAction, flag, list, publicCachesInput, publishFromInput } from '@pakages/core'
import { spackInputs } from '@pakages/spack'

/** `uses: syspack/pakages/setup@v1`, `pakages setup` */
export const setupSpackAction = defineAction({
  name: 'setup',
  title: 'Set up Spack',
  summary:
    'Make Spack and the recipes ready at pinned versions, with caches that last from job to job.',
  branding: { icon: 'settings', color: 'gray-dark' },
  inputs: {
    ...spackInputs,
    'trusted-caches': list(
      'Build caches that `spack install` in later steps and `build` take binaries from, one per line: `oci://HOST/PATH`, or a folder. Spack itself reads public ones only.',
      { placeholder: 'CACHE…' },
    ),
    'public-caches': publicCachesInput,
    'keep-caches': flag(
      'Keep clones, the solver of Spack and the index of builtin recipes between jobs, with the cache of GitHub Actions.',
      { default: true },
    ),
    'publish-from': publishFromInput,
  },
  outputs: {
    'spack-version': 'The version of Spack.',
    'spack-commit': 'The commit of Spack; empty for a release archive.',
    'spack-root': 'The folder of Spack.',
    'recipes-commit': 'The commit of the builtin recipes.',
    'recipes-root': 'The folder of the builtin recipes.',
    scope: 'The configuration scope of the run, a folder for `spack -C`.',
    program: 'A program `spack` that uses the scope; its folder is on the PATH of the later steps.',
    'install-root': 'The folder that packages are installed into.',
    target: 'The microarchitecture that is built for.',
    platform: 'Platform and system, such as `linux-ubuntu24.04`.',
    compilers: 'The compilers that were found, separated by blanks.',
    'cache-hit': 'Whether the caches of an earlier job were found: `true` or `false`.',
  },
  permissions: { contents: 'read' },
  example: 'repository: .\nspack-ref: v1.1.1',
  terminalExample: '--repository .',
  work: async () => ({
    run: (await import('./step.ts')).setupSpack,
    present: (await import('./summary.ts')).presentSetup,
  }),
})
