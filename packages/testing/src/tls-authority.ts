import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A certificate and its key, as PEM files. */
export interface IssuedFiles {
  readonly certificate: string
  readonly key: string
}

/** A certificate for this machine and the authority that signed it, as PEM files. */
export interface TlsFiles extends IssuedFiles {
  /** The authority's certificate: what clients must trust. */
  readonly ca: string
  /** The text of `ca`. */
  readonly caText: string
}

/** An authority of one test. */
export interface Authority {
  /** Its certificate, a PEM file: what clients must trust. */
  readonly ca: string
  /** Makes a certificate, valid for two days. @param names Such as `DNS:localhost`. */
  issue(file: string, names: readonly string[]): IssuedFiles
}

const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
const TWO_DAYS = ['-days', '2']

const openssl = (...args: readonly string[]): void =>
  void execFileSync('openssl', args, { stdio: ['ignore', 'ignore', 'pipe'] })

/** Makes an authority with `openssl`. @param folder Where its files lie; made when missing. */
export function makeAuthority(folder: string): Authority {
  mkdirSync(folder, { recursive: true })
  const [ca, key] = [join(folder, 'ca.crt'), join(folder, 'ca.key')]
  const use = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign']
  openssl(
    ...['req', '-x509', ...NEW_KEY, '-keyout', key, '-out', ca, ...TWO_DAYS],
    ...['-subj', '/CN=Pakages test authority'],
    ...use.flatMap((extension) => ['-addext', extension]),
  )
  return { ca, issue: (file, names) => issue({ ca, key }, join(folder, file), names) }
}

function issue(
  by: { readonly ca: string; readonly key: string },
  file: string,
  names: readonly string[],
): IssuedFiles {
  const [request, extensions] = [`${file}.csr`, `${file}.ext`]
  const issued = { certificate: `${file}.crt`, key: `${file}.key` }
  openssl('req', ...NEW_KEY, '-keyout', issued.key, '-out', request, '-subj', '/CN=Pakages test')
  writeFileSync(
    extensions,
    `subjectAltName=${names.join(',')}\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n`,
  )
  openssl(
    ...['x509', '-req', '-in', request, '-CA', by.ca, '-CAkey', by.key, '-CAcreateserial'],
    ...['-out', issued.certificate, ...TWO_DAYS, '-extfile', extensions],
  )
  return issued
}

/** Makes an authority and a certificate for localhost and 127.0.0.1. */
export function makeTls(folder: string): TlsFiles {
  const authority = makeAuthority(folder)
  const files = authority.issue('server', ['DNS:localhost', 'IP:127.0.0.1'])
  return { ...files, ca: authority.ca, caText: readFileSync(authority.ca, 'utf8') }
}
