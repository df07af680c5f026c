import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** OpenPGP keys of a test, in a home of their own. */
export class TestKeys {
  /** Short: the socket of the agent lies in it. */
  readonly home = mkdtempSync(join(tmpdir(), 'gpg-'))

  /** Makes a key that signs. @returns Its fingerprint. */
  make(name: string, expires = 'never'): string {
    const address = `${name}@example.org`
    this.#gpg(['--passphrase', '', '--quick-gen-key', address, 'ed25519', 'sign', expires])
    const listed = this.#gpg(['--with-colons', '--list-keys', address]).toString()
    return /^fpr:+([0-9A-F]{40}):/m.exec(listed)![1]!
  }

  /** The public key in armour. */
  publicKey(fingerprint: string): Buffer {
    return this.#gpg(['--armor', '--export', fingerprint])
  }

  /** The private key in armour. */
  privateKey(fingerprint: string): Buffer {
    return this.#gpg(['--armor', '--export-secret-keys', fingerprint])
  }

  /** A text in the clear, with a signature. */
  clearSign(text: Buffer, fingerprint: string): Buffer {
    return this.#gpg(['--local-user', fingerprint, '--clear-sign'], text)
  }

  /** Ends the agent, and removes the keys. */
  end(): void {
    execFileSync('gpgconf', ['--homedir', this.home, '--kill', 'gpg-agent'])
    rmSync(this.home, { recursive: true, force: true })
  }

  #gpg(args: readonly string[], input?: Buffer): Buffer {
    return execFileSync('gpg', ['--homedir', this.home, '--batch', '--quiet', ...args], {
      input,
      stdio: ['pipe', 'pipe', 'pipe'],
    })
  }
}

/** The manifests of the packages in a mirror folder. */
export const packageManifests = (mirror: string): string[] =>
  globSync('v3/manifests/spec/*/*.json', { cwd: mirror }).map((file) => join(mirror, file))

/** Makes of a build cache folder what `spack buildcache push --signed` would have written. */
export function signMirror(mirror: string, keys: TestKeys, fingerprint: string): void {
  for (const file of packageManifests(mirror))
    writeFileSync(file, keys.clearSign(readFileSync(file), fingerprint))
  publishKey(mirror, fingerprint, keys.publicKey(fingerprint))
}

/** Puts a public key where Spack puts it. @param fingerprint That it is said to have. */
export function publishKey(mirror: string, fingerprint: string, key: Buffer): void {
  const checksum = createHash('sha256').update(key).digest('hex')
  const entry = {
    contentLength: key.length,
    mediaType: 'application/pgp-keys',
    compression: 'none',
    checksumAlgorithm: 'sha256',
    checksum,
  }
  const blob = join(mirror, 'blobs', 'sha256', checksum.slice(0, 2), checksum)
  const manifest = join(mirror, 'v3', 'manifests', 'key', `${fingerprint}.key.manifest.json`)
  for (const file of [blob, manifest]) mkdirSync(dirname(file), { recursive: true })
  writeFileSync(blob, key)
  writeFileSync(manifest, JSON.stringify({ version: 3, data: [entry] }))
}
