export * from './command/index.ts'
export * from './binary/recipes-in-binary.ts'
export * from './recipes/index.ts'
