import { flag, list, secret, text, type Parsed } from '@pakages/core'
import { spackInputs } from '@pakages/spack'
import { buildWithSpackAction } from '../build-with-spack/action.ts'
import { oneJobInputs } from '../build-with-spack/declared-inputs.ts'
import { generateSbomAction } from '../generate-sbom/action.ts'
import { pushCacheAction } from '../push-cache/action.ts'
import { pushInputs } from '../push-cache/inputs.ts'
import { setupSpackAction } from '../setup-spack/action.ts'

/**
 * What the whole chain takes: the inputs of its steps, but for those that only matter to who calls
 * a step alone.
 */
export const chainInputs = {
  ...oneJobInputs,
  registry: text(
    'Where the binaries go: `oci://HOST/PATH`, or `oci-layout:FOLDER` on this machine. Default: `registry` of the `pakages.json` in the workspace; without either nothing is pushed.',
    { placeholder: 'REFERENCE' },
  ),
  push: flag(
    'Push what was built. Runs that may not publish push nothing, whatever this says: see `publish-from`.',
    { default: true },
  ),
  'trusted-caches': list(
    'Build caches to take binaries from instead of building, one per line, the first one first. Default: the registry.',
    { placeholder: 'CACHE…' },
  ),
  token: secret(
    "Token that may write to the registry. Sent to GitHub's own registry only (`ghcr.io`, or `containers.HOST` of an enterprise instance), unless `username` says that it is meant for another registry; no build sees it.",
    { default: '${{ github.token }}' },
  ),
  username: pushInputs.username,
  password: pushInputs.password,
  'update-index': pushInputs['update-index'],
  allow: pushInputs.allow,
  'publish-from': pushInputs['publish-from'],
  sign: pushInputs.sign,
  'signing-key': pushInputs['signing-key'],
  formats: generateSbomAction.inputs.formats,
  'keep-caches': setupSpackAction.inputs['keep-caches'],
  ...spackInputs,
} as const

/** See {@link chainInputs}. */
export type ChainInputs = Parsed<typeof chainInputs>

/** What the whole chain puts out. */
export const chainOutputs = {
  ...buildWithSpackAction.outputs,
  sboms: 'Folder of the SBOM files.',
  pushed: 'How many packages were pushed; empty when nothing was to be pushed.',
  present: 'How many were in the registry already.',
  'push-report': 'Path of the report `pakages.push/1`.',
  'index-digest': 'Digest of the index image; empty when the index was not updated.',
  'signed-by': pushCacheAction.outputs['signed-by'],
  'cache-hit': setupSpackAction.outputs['cache-hit'],
} as const
