export {
  defaultRegistry,
  isKeyword,
  nameFrom,
  namespaceFrom,
  WORKFLOWS,
  type GitHubPlace,
  type ScaffoldAnswers,
  type ToolkitPin,
  type WorkflowName,
} from './answers.ts'
export { scaffoldFiles, type ScaffoldParts } from './files/all-files.ts'
export { editedConfiguration, type ConfigurationEdits } from './files/configuration-edits.ts'
export { EXAMPLE_PACKAGE } from './files/recipe-files.ts'
export type { ScaffoldFile } from './files/scaffold-file.ts'
export { workflowFiles } from './files/workflow-files.ts'
export type { ConflictChoice, MergeConflict } from './lines/merge-three-way.ts'
export { unifiedDiff } from './lines/unified-diff.ts'
export { surveyFolder, type FolderSurvey, type FoundRecipes } from './survey/survey-folder.ts'
export { layoutMove, moveRecipes, type LayoutMove, type RecipeMove } from './move/move-recipes.ts'
export { planFiles, type PlannedFile } from './write/plan-files.ts'
export { updateFiles, type UpdatedFile } from './write/update-files.ts'
export { readRecord, recordOf, writeRecord } from './write/written-record.ts'
