export { boundFacts, fittingLock, readPlan } from './read-plan.ts'
export { runName } from './run-name.ts'
