import type { StandIn } from '../step-actions.ts'
import { downloadArtifact, uploadArtifact } from './artifacts.ts'
import { attest } from './attest.ts'
import { checkout } from './checkout.ts'
import { uploadSarif } from './code-scanning.ts'
import { configurePages, deployPages, uploadPagesArtifact } from './pages.ts'

/** What stands in for GitHub's own actions, which need GitHub's own services. */
export const standIns: Readonly<Record<string, StandIn>> = {
  'actions/checkout': checkout,
  'actions/upload-artifact': uploadArtifact,
  'actions/download-artifact': downloadArtifact,
  'actions/configure-pages': configurePages,
  'actions/upload-pages-artifact': uploadPagesArtifact,
  'actions/deploy-pages': deployPages,
  'actions/attest': attest,
  'actions/attest-build-provenance': attest,
  'github/codeql-action/upload-sarif': uploadSarif,
}
