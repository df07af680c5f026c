import type { SignerIdentity } from '@pakages/core'
import type { X509Certificate } from '@sigstore/core'

/**
 * Extensions of certificates that Fulcio issues:
 * https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md.
 */
const OID = {
  issuerV1: '1.3.6.1.4.1.57264.1.1',
  issuer: '1.3.6.1.4.1.57264.1.8',
  buildSigner: '1.3.6.1.4.1.57264.1.9',
  sourceRepository: '1.3.6.1.4.1.57264.1.12',
  sourceRef: '1.3.6.1.4.1.57264.1.14',
  buildConfig: '1.3.6.1.4.1.57264.1.18',
} as const

/** Who a certificate of Fulcio names. The certificate must have been verified. */
export function identityOf(certificate: X509Certificate): SignerIdentity {
  const subject = certificate.subjectAltName ?? ''
  const signer = extension(certificate, OID.buildSigner) ?? subject
  const workflow = workflowOf(signer)
  const caller = workflowOf(extension(certificate, OID.buildConfig) ?? '')
  return {
    kind: 'workflow',
    issuer: extension(certificate, OID.issuer) ?? raw(certificate, OID.issuerV1) ?? '',
    repository: path(extension(certificate, OID.sourceRepository)),
    workflow,
    ...(caller !== undefined && caller !== workflow && { caller }),
    ref: extension(certificate, OID.sourceRef),
    subject,
  }
}

/** The file of `https://HOST/owner/name/.github/workflows/FILE@REF`. */
function workflowOf(address: string): string | undefined {
  const at = address.lastIndexOf('@')
  return address.includes('/.github/workflows/') && at > 0 ? path(address.slice(0, at)) : undefined
}

/** The value of an extension that holds a DER string. */
const extension = (certificate: X509Certificate, oid: string): string | undefined =>
  certificate.extension(oid)?.valueObj.subs[0]?.value.toString('utf8')

/** The first generation of extensions holds the text without DER. */
const raw = (certificate: X509Certificate, oid: string): string | undefined =>
  certificate.extension(oid)?.value.toString('utf8')

/**
 * The path of a web address, without its leading slash: `owner/name`. Undefined for what is no
 * address.
 */
function path(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined
  return new URL(address).pathname.slice(1)
}
