import type { Presentation } from '@pakages/core'
import { presentBuild } from '../build-with-spack/summary.ts'
import { presentSboms } from '../generate-sbom/summary.ts'
import { presentPush } from '../push-cache/summary.ts'
import { presentSetup } from '../setup-spack/summary.ts'
import type { chainOutputs } from './inputs.ts'
import type { ChainResult } from './step.ts'

/** What each step shows of itself, in their order. */
export function presentChain(result: ChainResult): Presentation<keyof typeof chainOutputs> {
  const [setup, build, sbom] = [
    presentSetup(result.setup),
    presentBuild(result.build),
    presentSboms(result.sbom),
  ]
  const { push: pushed } = result
  const push = typeof pushed === 'string' ? undefined : presentPush(pushed)
  const notPushed = typeof pushed === 'string' ? pushed : ''
  const failure = build.failure ?? push?.failure
  return {
    outputs: {
      ...build.outputs,
      sboms: sbom.outputs.folder,
      ...pushOutputs(push?.outputs),
      'cache-hit': setup.outputs['cache-hit'],
    },
    summary: [build.summary, sbom.summary, push?.summary ?? notPushed, setup.summary].join('\n\n'),
    json: {
      setup: setup.json,
      build: build.json,
      sbom: sbom.json,
      push: push?.json ?? { skipped: notPushed },
    },
    ...(failure && { failure }),
  }
}

/** The outputs of the push; all empty where nothing was to be pushed. */
const pushOutputs = (pushed: ReturnType<typeof presentPush>['outputs'] | undefined) => ({
  pushed: pushed?.pushed ?? '',
  present: pushed?.present ?? '',
  'push-report': pushed?.report ?? '',
  'index-digest': pushed?.['index-digest'] ?? '',
  'signed-by': pushed?.['signed-by'] ?? '',
})
