export { concretizeRequest, type LockedRequest } from '../lock/concretize.ts'
export type { ChosenEnvironment } from '../lock/choose-environment.ts'
export { developedLock } from '../lock/developed-lock.ts'
export { solutionSources } from './solution-sources.ts'
export { configuredRoots, type RootInputs } from '../lock/roots.ts'
export { isRegistry } from './registry-cache.ts'
export { neededAfterJudging } from './needed-after-judging.ts'
export { MOST_SOLVES, OfferedPackages } from './offered-packages.ts'
export type { CacheLogin } from './trusted-cache.ts'
export { checkCacheNames, TrustedCaches } from './trusted-caches.ts'
export {
  arePublicCachesNamed,
  checkPublicCaches,
  handOnPublicCaches,
} from './public-cache-names.ts'
