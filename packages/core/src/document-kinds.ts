import {
  buildReportType,
  decisionType,
  environmentType,
  generationType,
  packageLockType,
  planType,
  pushReportType,
  recipeFactsType,
  reviewType,
  sbomReportType,
  solutionType,
  scanType,
  updatesReportType,
  userType,
  vexRecordType,
  vulnerabilitiesType,
  writtenFilesType,
} from '@pakages/model'
import { defineDocument } from './documents.ts'

// The files that one job hands to another. Adding one: a type in `packages/model/src/documents/`,
// and what it is here.

/** `build.json`: what became of each spec that was to be built. */
export const buildReport = defineDocument('pakages.build/1', 'build', buildReportType)
/** What the recipes said of the built specs: licences, sources, patches. */
export const recipeFactsReport = defineDocument('pakages.facts/1', 'build', recipeFactsType)
/** `environment.json`: what the recipes of the built packages do to the environment of their users. */
export const environmentReport = defineDocument('pakages.environment/1', 'build', environmentType)
/** `plan.json`: which jobs build what of a lock. */
export const planReport = defineDocument('pakages.plan/1', 'plan', planType)
/** `solution.json`: the lock of a run and what it follows from, so that it need not be solved again. */
export const solutionDocument = defineDocument('pakages.solution/1', 'build', solutionType)
/** `scan.json`: which packages are known to be vulnerable, and of which nothing can be said. */
export const scanReport = defineDocument('pakages.scan/1', 'scan', scanType)
/** What is known of every published package: part of the published index, so that it is signed. */
export const vulnerabilitiesDocument = defineDocument(
  'pakages.vulnerabilities/1',
  'index',
  vulnerabilitiesType,
)
/** What was pushed, and what refers to it: SBOMs and attestations. */
export const pushReport = defineDocument('pakages.push/1', 'push', pushReportType)
/** The SBOM files that were written. */
export const sbomReport = defineDocument('pakages.sbom/1', 'sbom', sbomReportType)
/** A review file: what an auditor says of one version, with the signature on it. */
export const reviewDocument = defineDocument('pakages.review/1', 'review', reviewType)
/** A file of statements: what an auditor says of one vulnerability in one version, with the signature. */
export const vexRecord = defineDocument('pakages.vex/1', 'review', vexRecordType)
/** What the policy decided on each package of an install, with every reason. */
export const decisionDocument = defineDocument('pakages.decision/1', 'install', decisionType)
/** `pakages-lock.json`: the versions that requirements led to, pinned. */
export const packageLock = defineDocument('pakages.lock/1', 'resolve', packageLockType)
/** What upstream released, and what was proposed for it. */
export const updatesReport = defineDocument('pakages.updates/1', 'updates', updatesReportType)
/** What one push brought into a registry; it lies there, beside the index. */
export const generationDocument = defineDocument('pakages.generation/1', 'push', generationType)
/** `.github/pakages-init.json`: what `init` wrote, for the next version to bring up to date. */
export const writtenFilesDocument = defineDocument(
  'pakages.written-files/1',
  'init',
  writtenFilesType,
)
/** `user.json` in the user's own folder of settings: who reviews at this terminal. */
export const userDocument = defineDocument('pakages.user/1', 'review', userType)
