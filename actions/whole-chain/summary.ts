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
  const push = typeof result.push === 'string' ? undefined : presentPush(result.push)
  const failure = build.failure ?? push?.failure
  return {
    outputs: {
      ...build.outputs,
      sboms: sbom.outputs.folder,
      pushed: push?.outputs.pushed ?? '',
      present: push?.outputs.present ?? '',
      'push-report': push?.outputs.report ?? '',
      'index-digest': push?.outputs['index-digest'] ?? '',
      'signed-by': push?.outputs['signed-by'] ?? '',
      'cache-hit': setup.outputs['cache-hit'],
    },
    summary: [
      build.summary,
      sbom.summary,
      typeof result.push === 'string' ? result.push : presentPush(result.push).summary,
      setup.summary,
    ].join('\n\n'),
    json: {
      setup: setup.json,
      build: build.json,
      sbom: sbom.json,
      push: push?.json ?? { skipped: result.push },
    },
    ...(failure && { failure }),
  }
}
