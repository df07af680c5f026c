import { parseInputs, type Ports, type PublishVerdict } from '@pakages/core'
import { open } from '@pakages/open'
import { mayPublishHere } from '@pakages/repository'
import type { BuildResult } from '../build-with-spack/build-result.ts'
import { buildWithSpack } from '../build-with-spack/step.ts'
import { generateSbomAction } from '../generate-sbom/action.ts'
import { generateSbom, type SbomResult } from '../generate-sbom/step.ts'
import { pushInputs } from '../push-cache/inputs.ts'
import { pushToRegistry, type PushSummary } from '../push-cache/step.ts'
import { setupSpack, type SetupResult } from '../setup-spack/step.ts'
import type { ChainInputs } from './inputs.ts'

/** The results of the four steps, for one summary. */
export interface ChainResult {
  readonly setup: SetupResult
  readonly build: BuildResult
  readonly sbom: SbomResult
  /** What was pushed, or why nothing was: a sentence. */
  readonly push: PushSummary | string
}

/**
 * Setup, build, SBOMs, push, one after the other in one process. What could be built is published
 * also when something failed.
 */
export async function wholeChain(given: ChainInputs, ports: Ports): Promise<ChainResult> {
  const { reference } = await open({ registry: given.registry, token: given.token }, ports)
  const inputs = { ...given, registry: reference }
  const trusted =
    inputs['trusted-caches'].length > 0 || inputs.registry === undefined
      ? inputs['trusted-caches']
      : [inputs.registry]
  // Asked before anything of what is checked out runs, which could check something else out.
  const verdict = await mayPublishHere(inputs, ports)
  const setup = await setupSpack({ ...inputs, 'trusted-caches': [] }, ports)
  const build = await buildWithSpack({ ...inputs, 'trusted-caches': trusted }, ports)
  const sbom = await generateSbom(sbomInputs(inputs), ports)
  return {
    setup,
    build,
    sbom,
    push:
      whyNotPushed(inputs, build, verdict) ?? (await pushToRegistry(pushInputsOf(inputs), ports)),
  }
}

/** Why nothing is pushed; undefined when it is. */
function whyNotPushed(
  inputs: ChainInputs,
  { report }: BuildResult,
  verdict: PublishVerdict,
): string | undefined {
  if (inputs.registry === undefined) return 'Nothing was pushed: no registry was given.'
  if (verdict.kind === 'refused') return `Nothing was pushed: ${verdict.why}.`
  if (!inputs.push) return 'Nothing was pushed: the input "push" is false.'
  if (!report.specs.some(({ outcome }) => outcome === 'built' || outcome === 'reused'))
    return 'Nothing was pushed: there is no binary.'
  return undefined
}

/** The inputs of a step that the chain does not take have their defaults. */
const sbomInputs = (inputs: ChainInputs): Parameters<typeof generateSbom>[0] => ({
  ...parseInputs(generateSbomAction.inputs, () => undefined),
  formats: inputs.formats,
  repository: inputs.repository,
  'work-dir': inputs['work-dir'],
})

function pushInputsOf(inputs: ChainInputs): Parameters<typeof pushToRegistry>[0] {
  const defaults = parseInputs(pushInputs, (name) =>
    name === 'registry' ? inputs.registry : undefined,
  )
  const {
    token,
    username,
    password,
    'update-index': index,
    'publish-from': publishFrom,
    allow,
    sign,
    'signing-key': key,
    repository,
    'work-dir': work,
    'source-mirror': mirror,
  } = inputs
  return {
    ...defaults,
    token,
    username,
    password,
    'update-index': index,
    'publish-from': publishFrom,
    allow,
    sign,
    'signing-key': key,
    repository,
    'work-dir': work,
    'source-mirror': mirror,
    ...(inputs.target !== undefined && { targets: [inputs.target] }),
  }
}
