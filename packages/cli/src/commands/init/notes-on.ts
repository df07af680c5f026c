import type { Parsed } from '@pakages/core'
import type { LayoutMove, ScaffoldAnswers } from '@pakages/scaffold'
import type { initInputs } from './inputs.ts'
import type { Found } from './make-answers.ts'

/** What a person should know or do besides, a sentence each. */
export function notesOn(
  { survey, place, toolkit }: Found,
  answers: ScaffoldAnswers,
  move: LayoutMove | undefined,
  inputs: Parsed<typeof initInputs>,
): string[] {
  return [
    ...(place.git ? [] : ['This folder is in no git repository yet: `git init`, then commit.']),
    ...hostNotes(place.elsewhere, answers),
    ...(toolkit.commit === undefined && place.elsewhere === undefined
      ? [
          `GitHub did not say which commit v${toolkit.version} of Pakages is, so that the workflows name the tag: pin them with \`--toolkit-commit\`, or \`init --update\` when there is network.`,
        ]
      : []),
    ...(move && !inputs.move
      ? [
          `The ${move.moves.length} recipes lie as before Spack 1.0 (package API 1). \`--move\` moves them to \`${move.recipes}\` and writes their imports; \`spack repo migrate\` does the same.`,
        ]
      : []),
    ...(survey.license === undefined && inputs.license === undefined && !survey.configuration
      ? [
          `${survey.licenceFile === undefined ? 'No licence file was found' : `The text of ${survey.licenceFile} is none that is known here`}: the recipes are said to be ${answers.license}; \`--license\` names another.`,
        ]
      : []),
  ]
}

function hostNotes(elsewhere: string | undefined, { github, registry }: ScaffoldAnswers): string[] {
  if (elsewhere !== undefined && github === undefined)
    return [
      `The remote is at ${elsewhere}, which is not GitHub: no workflows were written. \`pakages build\`, \`sbom\` and \`push\` do the same in any other CI; \`--github OWNER/NAME\` writes them all the same.`,
    ]
  if (github === undefined)
    return [
      `There is no remote \`origin\`: the README has no badges${registry === undefined ? ', and `pakages.json` no registry' : ''}. \`--github OWNER/NAME\` names it.`,
    ]
  if (github.serverUrl !== 'https://github.com')
    return [
      `${github.serverUrl} needs GitHub Connect, or a mirror of syspack/pakages, to run the workflows.`,
    ]
  return []
}
