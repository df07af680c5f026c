import { shown } from '@pakages/model'

/** Why something cannot be rewritten for the place where it is to be installed. */
export type RelocationReason =
  /** A string in a binary would grow. Spack fails there as well. */
  | { readonly kind: 'string-grows'; readonly from: Buffer; readonly to: Buffer }
  /**
   * A string in a binary would end otherwise and become no more than 7 bytes shorter: too few for
   * its end to stay where other strings may share it. Spack fails there as well.
   */
  | { readonly kind: 'string-shrinks-little'; readonly from: Buffer; readonly to: Buffer }
  /** A path in the dynamic section would grow, which takes `patchelf`. Spack calls it. */
  | {
      readonly kind: 'needs-patchelf'
      readonly what: 'rpath' | 'interpreter'
      readonly value: Buffer
      /** Bytes that there are for it. */
      readonly room: number
    }

/** Thrown where rewriting would give something that does not work. */
export class CannotRelocate extends Error {
  override readonly name = 'CannotRelocate'
  readonly reason: RelocationReason
  constructor(reason: RelocationReason) {
    super(sayReason(reason))
    this.reason = reason
  }
}

/** A reason as a sentence. */
function sayReason(reason: RelocationReason): string {
  switch (reason.kind) {
    case 'string-grows':
      return `A binary holds ${text(reason.from)}, where the longer ${text(reason.to)} has no room.`
    case 'string-shrinks-little': {
      const shorter = reason.from.length - reason.to.length
      return `A binary holds a string that ends with ${text(reason.from)}, and ${text(reason.to)} ends otherwise and is ${shorter} bytes shorter: it takes more than 7.`
    }
    case 'needs-patchelf':
      return `The ${reason.what} of a binary becomes ${text(reason.value)}, ${reason.value.length} bytes where there are ${reason.room}.`
    default:
      return reason satisfies never
  }
}

const text = (bytes: Buffer): string => shown(bytes.toString('utf8'))
