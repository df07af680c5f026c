import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { StandInCall } from '../step-actions.ts'

/**
 * `actions/attest` and `actions/attest-build-provenance`: remembers the digests of what is attested.
 * Nothing is signed, for only GitHub's own service can say who a job is.
 */
export async function attest(call: StandInCall): Promise<Record<string, string>> {
  const { inputs, permissions, run, say } = call
  for (const scope of ['id-token', 'attestations'])
    if (permissions[scope] !== 'write')
      throw new Error(`Failed to persist attestation: missing "${scope}: write" permission`)
  const subjects = inputs['subject-digest']
    ? [{ name: inputs['subject-name'] ?? '', digest: inputs['subject-digest'] }]
    : filesOf(call).map((file) => ({
        name: basename(file),
        digest: `sha256:${createHash('sha256').update(readFileSync(file)).digest('hex')}`,
      }))
  if (subjects.length === 0) throw new Error('Could not find subject at path')
  run.platform.attestations.push({ subjects })
  say(`Attested ${subjects.map(({ name }) => name).join(', ')}`)
  return { 'attestation-id': String(run.platform.attestations.length) }
}

const filesOf = ({ inputs, workspace }: StandInCall): string[] =>
  (inputs['subject-path'] ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => globSync(resolve(workspace, line.trim())))
    .filter((file) => statSync(file).isFile())
