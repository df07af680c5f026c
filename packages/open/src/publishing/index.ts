export { environmentsOf } from './environments.ts'
export { guardOf, type Guard, type GuardInputs } from './guard.ts'
export { licensesOf } from './licenses.ts'
