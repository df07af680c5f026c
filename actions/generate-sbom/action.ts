import { choice, defineAction, list, text } from '@pakages/core'
import { spackInputs } from '@pakages/spack'

/** `uses: syspack/pakages/sbom@v1`, `pakages sbom` */
export const generateSbomAction = defineAction({
  name: 'sbom',
  title: 'Generate SBOMs',
  summary: 'Write CycloneDX and SPDX bills of materials for a lock and for each of its packages.',
  branding: { icon: 'list', color: 'blue' },
  inputs: {
    lock: text(
      'The `spack.lock` to describe. Default: the one that `build` left in the work folder.',
      { placeholder: 'FILE' },
    ),
    scope: choice(
      'What to list: `all` lists what is needed at run time and what builds need, each marked; `runtime` leaves the build dependencies out.',
      ['all', 'runtime'],
    ),
    formats: list(
      'Formats to write, one per line: `cyclonedx` (1.6) and `spdx` (2.3), both as JSON.',
      { default: 'cyclonedx\nspdx', placeholder: 'FORMAT…' },
    ),
    output: text('Folder for the files. Default: `sbom` in the work folder.', {
      placeholder: 'FOLDER',
    }),
    repository: list(
      'Folders of your recipe repositories, one per line. This and the inputs about Spack and its recipes are needed only where `build` did not record what the recipes say, as for a lock of your own.',
      { placeholder: 'FOLDER…' },
    ),
    'spack-ref': spackInputs['spack-ref'],
    'recipes-ref': spackInputs['recipes-ref'],
    'work-dir': spackInputs['work-dir'],
  },
  outputs: {
    report: 'Path of the report `pakages.sbom/1`, which lists the files with their digests.',
    folder: 'Folder of the files.',
    cyclonedx: 'Path of the CycloneDX file of the whole lock.',
    spdx: 'Path of the SPDX file of the whole lock.',
    components: 'Number of packages in the SBOM of the whole lock.',
    externals: 'How many of them were taken from the system.',
    'unknown-licenses': 'How many of them have no known licence, externals among them.',
  },
  permissions: {},
  example: 'scope: runtime',
  terminalExample: '--lock spack.lock --scope runtime',
  work: async () => ({
    run: (await import('./step.ts')).generateSbom,
    present: (await import('./summary.ts')).presentSboms,
  }),
})
