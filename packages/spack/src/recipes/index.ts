export * from './reader/package-names.ts'
export * from './reader/read-recipe.ts'
