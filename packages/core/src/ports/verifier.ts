import type { Statement } from '@pakages/model'

/** Who signed, as the certificate or the key says. */
export type SignerIdentity =
  | {
      readonly kind: 'workflow'
      /** The issuer of the identity token. */
      readonly issuer: string
      /**
       * `owner/name` of the repository that the workflow ran for; undefined for identities that are
       * not of GitHub.
       */
      readonly repository: string | undefined
      /**
       * The workflow file with the repository that holds it,
       * `owner/name/.github/workflows/build.yml`.
       */
      readonly workflow: string | undefined
      /** The workflow file that called that one, in the same form; undefined where none did. */
      readonly caller?: string | undefined
      /** The ref that it ran for. */
      readonly ref: string | undefined
      /** The subject alternative name, as it stands in the certificate. */
      readonly subject: string
    }
  | {
      readonly kind: 'key'
      /** SubjectPublicKeyInfo in PEM. */
      readonly pem: string
      /** The sha256 of the SubjectPublicKeyInfo, 64 hex digits. */
      readonly fingerprint: string
    }

/** What is wrong with a bundle. */
export type VerificationFault =
  /** Not a bundle of an in-toto statement. */
  | 'malformed'
  /** The signature is not of these bytes. */
  | 'signature'
  /** No trusted authority issued the certificate. */
  | 'certificate'
  /** The certificate was not valid when it was used. */
  | 'expired'
  /** There is no entry in the transparency log, or none that fits. */
  | 'log'
  /** None of the trusted keys made it. */
  | 'key'

/** What a verifier found. */
export type Verification =
  | { readonly kind: 'verified'; readonly statement: Statement; readonly signer: SignerIdentity }
  | {
      readonly kind: 'refused'
      readonly fault: VerificationFault
      /** A sentence. */ readonly message: string
    }

/** Checks who signed a statement. Whether that signer is trusted is for the policy to say. */
export interface Verifier {
  /** Checks a bundle that came from outside; malformed ones are refused, not thrown. */
  verify(bundle: unknown): Promise<Verification>
}
