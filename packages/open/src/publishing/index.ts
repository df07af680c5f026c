export { environmentsOf } from './environments.ts'
export { guardOf, type Guard, type GuardInputs } from './guard.ts'
export { keepSources } from './keep-sources.ts'
export { licensesOf } from './licenses.ts'
