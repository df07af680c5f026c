export { concretizeRequest } from '../lock/concretize.ts'
export { configuredRoots, type RootInputs } from '../lock/roots.ts'
export { neededAfterJudging } from './needed-after-judging.ts'
export { checkCacheNames, TrustedCaches, type CacheLogin } from './trusted-caches.ts'
