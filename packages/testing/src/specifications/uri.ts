import { z } from 'zod'

/** A URI reference (RFC 3986, section 4.1): one with a scheme, or a path that reads as none. */
export const uriReference = z
  .string()
  .regex(/^[\w!#$%&'()*+,\-./:;=?@[\]~]+$/, 'a character that no URI has')
  .refine((text) => !/%(?![0-9A-Fa-f]{2})/.test(text), 'a % begins two hex digits (2.1)')
  .refine(
    (text) => SCHEME.test(text) || !text.split('/')[0]!.includes(':'),
    'the first part of a relative reference has no colon (4.2)',
  )

const SCHEME = /^[a-z][a-z\d+.-]*:/i

/** A URI with a scheme (section 3). */
export const uri = uriReference.refine((text) => SCHEME.test(text), 'no scheme (3)')
