export { refuseHostile } from './look-through.ts'
export { ProgressTeller } from './progress-teller.ts'
export { isThere, reuse } from './reuse.ts'
export { tellFailures, type FailedPackage } from './tell-failures.ts'
