export {
  checkoutFacts,
  headOf,
  layOut,
  topOf,
  uncommittedIn,
  type LayOutRequest,
} from './git/checkout.ts'
export { changedSince, type ChangedFile, type ChangesSince } from './git/changed-files.ts'
export { cloneAt, type CloneRequest } from './git/clone.ts'
export { fetchBranch, textAt, withFolderAt, type CommitIn } from './git/committed.ts'
export { changesBetween, commitsThere, type CommittedChange } from './git/commit-diff.ts'
export { commitFiles, type CommitRequest } from './git/commit-files.ts'
export { commitOf, isAt } from './git/commits.ts'
export { contentIdentity, filesIdentity, type Counting } from './git/content-identity.ts'
export { diffFolders } from './git/diff-folders.ts'
export {
  FileHistory,
  HistoryError,
  type FileState,
  type HistorySource,
} from './git/file-history.ts'
export { gitEnvironment } from './git/environment.ts'
export { gitOf, type Git } from './git/git.ts'
export { makePristine } from './git/pristine.ts'
export { recentChanges, type ChangedLines, type RecentChanges } from './git/recent-changes.ts'
export { checkRef, checkRepository, folderOf, repositoryOf } from './git/references.ts'
export { isGitAddress, isPublicAddress, isPublicHost } from './git/public-address.ts'
export {
  listRefs,
  remoteCommit,
  type RefPattern,
  type RemoteRef,
  type RemoteRefs,
} from './git/remote-refs.ts'
export { commitAtWork } from './publishing/commit-at-work.ts'
export {
  mayPublishHere,
  requirePublishingHere,
  type PublishingInputs,
} from './publishing/may-publish-here.ts'
export { misnamedFolders, type MisnamedFolder } from './recipes/misnamed-folders.ts'
export { folderOfPackage, isRecipeFolder, packageOfFolder } from './recipes/package-names.ts'
export {
  readBeside,
  readRecipeFolder,
  readRecipeText,
  recipeOf,
  recipesIn,
  UnreadableRecipe,
  type RecipeFile,
  type RecipeFolder,
  type RecipePlace,
} from './recipes/recipe-folder.ts'
export { repositoriesIn, type RepositoryFolder } from './recipes/repository-folder.ts'
