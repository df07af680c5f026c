import { choice, count, defineAction, flag, list, secret, text } from '@pakages/core'
import { spackInputs } from '@pakages/spack'

/** `uses: syspack/pakages/build@v1`, `pakages build` */
export const buildWithSpackAction = defineAction({
  name: 'build',
  title: 'Build with Spack',
  summary:
    'Build specs with Spack, reuse what trusted caches have, and keep every binary in a build cache folder.',
  branding: { icon: 'package', color: 'orange' },
  inputs: {
    specs: list(
      'Specs to build, one per line. Default: what `environment` lists, else what `pakages.json` names, else every recipe of `repository`.',
      { placeholder: 'SPEC…' },
    ),
    environment: text(
      'Folder with a `spack.yaml` to build instead of `specs`. It is copied, not changed; a `spack.lock` in it is used where it still fits.',
      { placeholder: 'FOLDER' },
    ),
    'trusted-caches': list(
      'Build caches to take binaries from instead of building, one per line, the first one first: `oci://HOST/PATH`, `oci-layout:FOLDER`, or a folder of a build cache.',
      { placeholder: 'CACHE…' },
    ),
    token: secret(
      "Token that may read private packages. No build sees it. The token of the job goes to GitHub's own registry only (`ghcr.io`, or `containers.HOST` of an enterprise instance).",
      { default: '${{ github.token }}' },
    ),
    username: text(
      "User name that goes with the token; with it, the token is sent to the registries of all trusted caches. Default: the user who started the run, on GitHub's own registry only.",
    ),
    tests: choice(
      'Run the tests of packages while they are built: of none, of what was asked for, or of all.',
      ['none', 'root', 'all'],
    ),
    'concurrent-packages': count('Packages to build at the same time.', {
      default: 2,
      min: 1,
      max: 256,
    }),
    'fail-fast': flag(
      'Stop at the first package that fails. Otherwise everything that does not need it is still built and kept; the action fails all the same.',
    ),
    ...spackInputs,
  },
  outputs: {
    cache: 'The build cache folder: every package that was built or reused.',
    lock: 'Path of the `spack.lock`.',
    report: 'Path of the report `pakages.build/1`.',
    reused: 'How many packages came from trusted caches.',
    built: 'How many packages were built.',
    failed: 'How many packages failed.',
    'hit-rate': 'Share of the needed packages that were reused, from 0 to 1.',
  },
  permissions: { contents: 'read', packages: 'read' },
  example:
    'repository: .\nspecs: |\n  libfoo\n  bar-tools\ntrusted-caches: oci://ghcr.io/${{ github.repository }}-cache',
  terminalExample:
    '--repository . --trusted-caches oci://ghcr.io/OWNER/NAME-cache libfoo bar-tools',
  positional: 'specs',
  work: async () => ({
    run: (await import('./step.ts')).buildWithSpack,
    present: (await import('./summary.ts')).presentBuild,
  }),
})
