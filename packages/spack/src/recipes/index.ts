export * from './reader/package-names.ts'
export * from './reader/read-recipe.ts'
export * from './writer/add-versions.ts'
export * from './writer/new-version.ts'
