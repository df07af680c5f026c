export * from './recipes/index.ts'
