export { secretVariables } from './arguments.ts'
export * from './run-cli.ts'
