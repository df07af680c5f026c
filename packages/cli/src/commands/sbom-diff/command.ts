import { defineCommand } from '../../command.ts'
import { sbomDiffInputs } from './inputs.ts'

/** `pakages sbom diff A B` */
export const sbomDiffCommand = defineCommand({
  name: 'sbom-diff',
  title: 'Compare two SBOMs',
  summary:
    'Say which packages two SBOMs, locks, images or generations have otherwise: added, removed, versions, licences, sources, vulnerabilities (`pakages sbom diff A B`).',
  inputs: sbomDiffInputs,
  terminalExample: 'v1.0 v1.1 --registry oci://ghcr.io/OWNER/NAME',
  positional: 'sboms',
  work: async () => (await import('./sbom-diff.ts')).sbomDiffWork,
})
