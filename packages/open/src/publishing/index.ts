export { environmentsOf } from './environments.ts'
export { guardOf, type Guard, type GuardInputs } from './guard.ts'
export { keepSources } from './keep-sources.ts'
export { licensesOf } from './licenses.ts'
export {
  judgePresence,
  signedImages,
  type DoubtedPackage,
  type JudgedPresence,
} from './judge-presence.ts'
export { putBack } from './put-back.ts'
export { generationJudge, presenceTrust, type PresenceTrust } from './presence-trust.ts'
