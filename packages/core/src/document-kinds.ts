import {
  buildReportType,
  decisionType,
  packageLockType,
  pushReportType,
  recipeFactsType,
  reviewType,
  sbomReportType,
  updatesReportType,
} from '@pakages/model'
import { defineDocument } from './documents.ts'

/**
 * The files that one job hands to another. Adding one: a type in `packages/model/src/documents/`, a
 * line here.
 */
export const buildReport = defineDocument('pakages.build/1', 'build', buildReportType)
export const recipeFactsReport = defineDocument('pakages.facts/1', 'build', recipeFactsType)
export const pushReport = defineDocument('pakages.push/1', 'push', pushReportType)
export const sbomReport = defineDocument('pakages.sbom/1', 'sbom', sbomReportType)
export const reviewDocument = defineDocument('pakages.review/1', 'review', reviewType)
export const decisionDocument = defineDocument('pakages.decision/1', 'install', decisionType)
export const packageLock = defineDocument('pakages.lock/1', 'resolve', packageLockType)
export const updatesReport = defineDocument('pakages.updates/1', 'updates', updatesReportType)
