import { isLoopback } from '@pakages/model'
import { z } from 'zod'
import { list } from '../inputs.ts'

/**
 * Why an address is none of a public cache; undefined when it is one. Plain HTTP is for this machine
 * only: who is on the way could leave something out.
 */
export function publicCacheFault(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url && (url.username !== '' || url.password !== '')) return 'must hold no password'
  if (url?.protocol === 'https:' && url.search === '' && url.hash === '') return undefined
  if (url?.protocol === 'http:' && isLoopback(url.hostname)) return undefined
  return /^oci/.test(address)
    ? 'is a registry, whose images carry no OpenPGP signature: name it in "trusted-caches"'
    : 'must be an address that begins with https://'
}

const address = z.string().superRefine((given, context) => {
  const fault = publicCacheFault(given)
  if (fault !== undefined) context.addIssue({ code: 'custom', message: fault })
})

const spackOwn = z
  .string()
  .regex(/^spack(@[\w./-]{1,100})?$/, 'must be "spack", or an object with "url" and "keys"')
  .describe(
    'The build cache of the Spack project for the recipes in use, or of a release: `spack@v2025.11`.',
  )

/** The section `public-caches` of `pakages.json`. */
export const publicCachesSection = z
  .array(
    z.union([
      spackOwn,
      z.strictObject({
        url: address.describe('Its address: what `spack mirror add` is given.'),
        keys: z
          .array(
            z
              .string()
              .regex(/^[0-9A-Fa-f]{40}$/, 'must be the fingerprint of a key, 40 hex digits')
              .transform((key) => key.toUpperCase()),
          )
          .min(1, 'must name at least one key')
          .describe('Fingerprints of the keys whose signatures count.'),
      }),
    ]),
  )
  .min(1, 'must name at least one cache')

/** The input of every action that may reuse packages of public caches. */
export const publicCachesInput = list(
  'Build caches of others that Spack made and signed, one per line: the address or folder, and the keys whose signatures count, each by its fingerprint (40 hex digits) or as a file. Or `spack`, for the cache of the Spack project and its key. The solver takes what satisfies the request, also of other recipes and compilers, only if its manifest is signed by one of the keys, and it is told that it was not built here; `none` names none. Default: what `setup` was told, else `public-caches` of the `pakages.json` of the default branch; without it none.',
  { placeholder: 'spack | ADDRESS KEY…' },
)
