import { flag, list } from '@pakages/core'
import { readingInputs } from '../../reading/reading-inputs.ts'

/** What `sbom diff` takes. */
export const sbomDiffInputs = {
  sboms: list(
    'Two of: a file (CycloneDX or SPDX as JSON, or a `spack.lock`), an image that an SBOM hangs at (`oci://HOST/PATH:TAG`, `…@sha256:DIGEST`), a generation of `registry` by its number, or a release by its name.',
    { placeholder: 'SBOM…', required: true },
  ),
  'fail-on': list(
    'Ends with exit code 1 where one of these differs: `added`, `removed`, `version`, `licence`, `source`, `build`, `vulnerability` (a new one that is open; needs `index`). Default: none.',
    { placeholder: 'ASPECT…' },
  ),
  markdown: flag('Prints Markdown, for a job summary.'),
  ...readingInputs,
} as const
