import { messageOf, pickVariables, UserError, type Ports } from '@pakages/core'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The fingerprint of an OpenPGP key: 40 hex digits (64 of a key of version 6), in capitals. */
export const isFingerprint = (text: string): boolean => /^([0-9A-F]{40}|[0-9A-F]{64})$/i.test(text)

/** What somebody signed in the clear, and by which key; or a sentence about what is wrong with it. */
export type ClearText =
  | { readonly kind: 'signed'; readonly text: string; readonly fingerprint: string }
  | { readonly kind: 'refused'; readonly reason: string }

/** A public key, or several. */
export interface OpenPgpKey {
  /** In OpenPGP's own format, armoured or not. */
  readonly key: Buffer
  /** The primary key that counts, whatever else is in there; undefined: all that are. */
  readonly fingerprint: string | undefined
}

/**
 * Verifies what OpenPGP keys signed, by `gpgv`, as Spack does by `gpg`: with these keys alone, not
 * with those of the user.
 */
export class Keyring {
  readonly #folder: string
  readonly #trusted: readonly OpenPgpKey[]
  readonly #ports: GpgvPorts
  #files = 0

  private constructor(folder: string, trusted: readonly OpenPgpKey[], ports: GpgvPorts) {
    this.#folder = folder
    this.#trusted = trusted
    this.#ports = ports
  }

  /** Works with a keyring, and removes it. */
  static async with<T>(
    trusted: readonly OpenPgpKey[],
    ports: GpgvPorts,
    work: (keyring: Keyring) => Promise<T>,
  ): Promise<T> {
    const folder = await mkdtemp(join(tmpdir(), 'pakages-keys-'))
    try {
      for (const [at, { key }] of trusted.entries())
        await writeFile(join(folder, `${at}.gpg`), withoutArmour(key))
      return await work(new Keyring(folder, trusted, ports))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  /**
   * The text of a message that one of the keys signed: what `gpgv` says was signed, never what
   * stands around it.
   * @throws UserError when there is no `gpgv`.
   */
  async read(message: Buffer): Promise<ClearText> {
    if (!message.subarray(0, BEGIN.length).equals(Buffer.from(BEGIN)))
      return { kind: 'refused', reason: 'It is not signed.' }
    const file = join(this.#folder, `message-${++this.#files}`)
    await writeFile(file, message)
    let verdict: Verdict = { kind: 'refused', reason: 'No key is named.' }
    for (const [at, { fingerprint }] of this.#trusted.entries()) {
      verdict = await this.#verify(file, join(this.#folder, `${at}.gpg`), fingerprint)
      if (verdict.kind === 'signed')
        return { ...verdict, text: await readFile(`${file}.text`, 'utf8') }
    }
    return verdict
  }

  async #verify(file: string, keys: string, fingerprint: string | undefined): Promise<Verdict> {
    const { processes, host, signal } = this.#ports
    const env = { ...pickVariables(host.env, ['PATH']), HOME: this.#folder, LC_ALL: 'C' }
    await rm(`${file}.text`, { force: true })
    const { exitCode, stdout } = await processes
      .run(
        'gpgv',
        [
          ...['--homedir', this.#folder, '--keyring', keys, '--status-fd', '1'],
          ...['--output', `${file}.text`, file],
        ],
        { env, signal },
      )
      .catch((cause: unknown) => {
        throw withoutGpgv(cause, signal)
      })
    return judge(stdout, exitCode, fingerprint)
  }
}

type GpgvPorts = Pick<Ports, 'processes' | 'host' | 'signal'>

const BEGIN = '-----BEGIN PGP SIGNED MESSAGE-----'

/** Numbers of OpenPGP's digests that nobody can forge: SHA-2 (RFC 9580, section 9.5). */
const DIGESTS: ReadonlySet<string> = new Set(['8', '9', '10', '11'])

/** What speaks against a signature, whatever else `gpgv` says. */
const AGAINST: Readonly<Record<string, string>> = {
  BADSIG: 'Its signature does not fit: it was changed.',
  EXPSIG: 'Its signature is expired.',
  EXPKEYSIG: 'The key that signed it is expired.',
  KEYEXPIRED: 'The key that signed it is expired.',
  REVKEYSIG: 'The key that signed it was revoked.',
  KEYREVOKED: 'The key that signed it was revoked.',
}

type Verdict =
  | { readonly kind: 'signed'; readonly fingerprint: string }
  | { readonly kind: 'refused'; readonly reason: string }

/** Reads the status lines of GnuPG (its document DETAILS). */
function judge(status: string, exitCode: number, fingerprint: string | undefined): Verdict {
  const lines = status
    .split('\n')
    .filter((line) => line.startsWith('[GNUPG:] '))
    .map((line) => line.slice('[GNUPG:] '.length).split(' '))
  const of = (...names: readonly string[]): readonly string[][] =>
    lines.filter(([name]) => names.includes(name!))
  const refused = (reason: string): Verdict => ({ kind: 'refused', reason })
  const [against] = of(...Object.keys(AGAINST))
  if (against) return refused(AGAINST[against[0]!]!)
  const [unknown] = of('NO_PUBKEY')
  if (unknown) return refused(`It is signed by the key ${unknown[1]}, which is not named.`)
  const valid = of('VALIDSIG')
  if (exitCode !== 0 || valid.length !== 1 || of('NEWSIG').length !== 1)
    return refused('It is not one text with one signature.')
  const [, key, , , , , , , digest, , primary = key] = valid[0]!
  if (!DIGESTS.has(digest!)) return refused('Its signature is made with a digest that is broken.')
  return fingerprint !== undefined && fingerprint !== primary
    ? refused(`It is signed by the key ${primary}, which is not named.`)
    : { kind: 'signed', fingerprint: primary! }
}

/** An OpenPGP key without the armour around it (RFC 9580, section 6.2), which `gpgv` cannot read. */
function withoutArmour(key: Buffer): Buffer {
  const [, ...begun] = key.toString('latin1').split(ARMOUR_BEGIN)
  const whole = begun.filter((text) => text.includes(ARMOUR_END))
  const blocks = whole.map((text) => {
    const lines = text.slice(0, text.indexOf(ARMOUR_END)).split(/\r?\n/)
    const start = lines.findIndex((line, at) => at > 0 && line.trim() === '')
    const base64 = lines.slice(start + 1).filter((line) => !line.startsWith('='))
    return Buffer.from(base64.join(''), 'base64')
  })
  return blocks.length === 0 ? key : Buffer.concat(blocks)
}

// No expression: one that looks for the end from each beginning takes seconds for a key that lies.
const ARMOUR_BEGIN = '-----BEGIN PGP PUBLIC KEY BLOCK-----'
const ARMOUR_END = '-----END PGP PUBLIC KEY BLOCK-----'

function withoutGpgv(cause: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return cause
  return new UserError(`Signatures of public caches cannot be verified: ${messageOf(cause)}`, {
    id: 'gpgv-missing',
    fix: 'Install "gpgv" (GnuPG), or take "public-caches" away.',
    cause,
  })
}
