import { expect, test } from '@jest/globals'
import { nodeProcesses } from '@pakages/core'
import { MemoryHost } from '@pakages/core/fakes'
import type { SpecHash } from '@pakages/model'
import { GREETER, recordedSignedCache } from '@pakages/testing/oci/recorded'
import { describeWith, program } from '@pakages/testing/requirements'
import { Keyring } from './keyring.ts'
import { folderMirror } from './mirror-source.ts'
import { publishedKey } from './published-key.ts'
import { findSigned } from './signed-package.ts'

/** The key that the recorded mirror was signed with. */
const KEY = 'D3DDA7FB9EFD1858E48F5F695DE39C2927151C26'

describeWith(program('gpgv'), 'what Spack 1.2 signed', () => {
  test('is found by its hash and verified by the key that lies beside it', async () => {
    const source = folderMirror(recordedSignedCache)
    const key = await publishedKey(source, KEY)
    const host = new MemoryHost({ env: { PATH: process.env['PATH'] ?? '' } })
    const ports = { processes: nodeProcesses, host, signal: new AbortController().signal }
    const ask = (version: string) =>
      Keyring.with([{ key, fingerprint: KEY }], ports, (keyring) =>
        findSigned(source, keyring, { name: 'greeter', version, hash: GREETER as SpecHash }),
      )
    expect(await ask('1.0')).toMatchObject({
      kind: 'signed',
      fingerprint: KEY,
      tarball: { size: 2959 },
    })
    expect(await ask('1.1')).toEqual({ kind: 'absent' })
  })
})
