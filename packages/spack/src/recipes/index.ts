export * from './reader/class-names.ts'
export * from './reader/read-recipe.ts'
export * from './writer/add-versions.ts'
export * from './writer/new-version.ts'
