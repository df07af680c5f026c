import { counted } from '@pakages/core'
import { dependenciesOf, shortHash, type ConcreteDag, type PlanRecord } from '@pakages/model'

/** A picture with more boxes says nothing. */
const MOST_BOXES = 40

/**
 * What is built and what it needs, drawn by GitHub (Mermaid): a box for each package in a frame for
 * each job. Empty where there are too many, or none: the table of jobs says it then.
 */
export function planDiagram({ stages }: PlanRecord, dag: ConcreteDag): string {
  const jobs = stages.flatMap((stage) => stage.jobs)
  const specs = jobs.flatMap((job) => job.specs)
  if (specs.length === 0 || specs.length > MOST_BOXES) return ''
  const box = new Map(specs.map(({ hash }, at) => [hash, `p${at}`]))
  const frames = jobs.flatMap(({ id, specs: built }) => [
    `  subgraph j${id.replace('-', '_')}["job ${id}, ${counted(built.length, 'package')}"]`,
    ...built.map(
      ({ hash, name, version }) =>
        `    ${box.get(hash)}["${text(name)}<br>${text(version)} ${shortHash(hash)}"]`,
    ),
    '  end',
  ])
  const arrows = specs.flatMap(({ hash }) =>
    [...new Set(dependenciesOf(dag.specs.get(hash)!, ['build', 'link', 'run']))].flatMap((need) =>
      box.has(need) ? [`  ${box.get(need)} --> ${box.get(hash)}`] : [],
    ),
  )
  return ['```mermaid', 'flowchart LR', ...frames, ...arrows, '```'].join('\n')
}

/** Nothing in a name or a version may end the label, or be markup in it. */
const text = (value: string): string => value.slice(0, 60).replace(/[^A-Za-z0-9_.+-]/g, '_')
