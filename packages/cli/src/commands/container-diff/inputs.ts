import { list, secret, text } from '@pakages/core'

/** What `container diff` takes. */
export const containerDiffInputs = {
  images: list(
    'Two images: `oci://HOST/PATH:TAG` (also `debian:12`), `oci-layout:FOLDER:TAG`, or `docker-archive:FILE`.',
    { placeholder: 'IMAGE…', required: true },
  ),
  platform: text(
    'Of images for several platforms, the one that is compared. Default: that of this machine.',
    {
      placeholder: 'OS/ARCHITECTURE',
    },
  ),
  token: secret('Token that may read the registries.'),
} as const
