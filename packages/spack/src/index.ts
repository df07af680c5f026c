export * from './command/index.ts'
export * from './recipes/index.ts'
