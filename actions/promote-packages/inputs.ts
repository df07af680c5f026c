import { flag, text, type Parsed } from '@pakages/core'
import { pushInputs } from '../push-cache/inputs.ts'

const {
  registry,
  token,
  username,
  password,
  sign,
  'signing-key': signingKey,
  repository,
  targets,
  allow,
  part,
  'publish-from': publishFrom,
  concurrency,
  'work-dir': workDir,
} = pushInputs

/** What `promote` takes. */
export const promoteInputs = {
  plan: text(
    'The plan that `plan` wrote, with its `spack.lock` beside it. Default: the one in the work folder.',
    { placeholder: 'FILE' },
  ),
  'plan-digest': text(
    'The output `digest` of `plan`: another plan is refused, whoever changed it between the jobs.',
    { placeholder: 'sha256:…' },
  ),
  'changed-since': text(
    'As `plan` was told, where it planned only what changed: this job looks itself what that is, in a checkout with `fetch-depth: 0`.',
    { placeholder: 'REF' },
  ),
  dependents: flag('As `plan` was told, with `changed-since`.'),
  environment: text('As `plan` was told, with `changed-since`.', { placeholder: 'FOLDER' }),
  registry,
  run: text(
    'What the run is called in the staging place, as `build` was told. Default on GitHub: the number of the run.',
    { placeholder: 'NAME' },
  ),
  built: text(
    'Work folder of a job that built without staging, since it ran what nobody has merged: what the plan asks for is staged from it first, and verified as all that is staged.',
    { placeholder: 'FOLDER' },
  ),
  clean: flag('Take what was promoted out of the staging place. That this fails is only said.', {
    default: true,
  }),
  'attach-sboms': flag(
    'Write the SBOMs of the lock and of each of its packages, and attach them to the images they describe; what signs provenance signs them too.',
    { default: true },
  ),
  token,
  username,
  password,
  sign,
  'signing-key': signingKey,
  repository,
  targets,
  allow,
  part,
  'publish-from': publishFrom,
  concurrency,
  'work-dir': workDir,
} as const

/** See {@link promoteInputs}. */
export type PromoteInputs = Parsed<typeof promoteInputs>

/** What `promote` puts out. */
export const promoteOutputs = {
  report: 'Path of the report `pakages.push/1`, which lists every package with its digests.',
  registry: 'The registry, as `spack mirror add` takes it.',
  promoted: 'How many packages were promoted.',
  present: 'How many packages of the lock were published before.',
  refused: 'How many packages were staged and refused.',
  unvouched:
    'How many packages of the lock lie in the registry and are in no generation, since nobody signed them who counts.',
  missing: 'How many packages of the plan are neither staged nor published.',
  failed: 'How many packages the jobs could not build.',
  left: 'How many packages the time was over for, or the stages were too short for.',
  'index-digest': 'Digest of the index image.',
  generation: 'The number of the generation that holds what was promoted.',
  'pinned-generation':
    'That generation by number and digest (`NUMBER@sha256:…`), as `release`, `container` and `install` take it.',
  'signed-by':
    'Who signed the generation or the provenance of what was promoted; empty when nobody did.',
} as const
