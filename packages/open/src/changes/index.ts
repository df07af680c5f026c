export { changesOf, plannedOf, type ChangeInputs } from './planned-changes.ts'
export type { RecipeChanges } from './recipe-changes.ts'
