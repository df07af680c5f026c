import { code, npxLine, shellWord } from '@pakages/core'
import type { PlanRecord } from '@pakages/model'
import type { PlanResult } from './step.ts'

/** How a person at a terminal follows a plan; empty in a workflow, and where there is no job. */
export function nextCommands({ byHand, work }: PlanResult, { stages }: PlanRecord): string {
  const first = stages[0]?.jobs[0]
  if (!byHand || !first) return ''
  const registry = byHand.registry === undefined ? 'REGISTRY' : shellWord(byHand.registry)
  const all = `--plan ${shellWord(work.plan)} --registry ${registry} --run NAME`
  return [
    `To follow it, give each job, and the promotion after the last stage, the same name for this run:`,
    '',
    `- ${code(npxLine(`build ${all} --job ${first.id}`))}`,
    `- ${code(npxLine(`promote ${all}`))}`,
  ].join('\n')
}
