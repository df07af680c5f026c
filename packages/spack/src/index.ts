export * from './command/index.ts'
export * from './recipes-in-binary.ts'
export * from './recipes/index.ts'
