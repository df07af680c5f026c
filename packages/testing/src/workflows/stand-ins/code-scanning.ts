import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { StandInCall } from '../step-actions.ts'

/** `github/codeql-action/upload-sarif`: keeps the findings of a category, as code scanning does. */
export async function uploadSarif(call: StandInCall): Promise<Record<string, string>> {
  const { inputs, workspace, permissions, run, say } = call
  if (permissions['security-events'] !== 'write')
    throw new Error('Resource not accessible by integration')
  const sarif = JSON.parse(readFileSync(resolve(workspace, inputs['sarif_file']!), 'utf8')) as {
    version: string
  }
  if (sarif.version !== '2.1.0') throw new Error(`Unable to upload SARIF ${sarif.version}`)
  run.platform.codeScanning.set(inputs['category'] ?? '', sarif)
  say('Uploaded the findings')
  return { 'sarif-id': '1' }
}
