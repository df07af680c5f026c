/** The formats that SBOMs are written in: how each is called in registries, and what its files end in. */
export const SBOM_FORMATS = {
  cyclonedx: {
    version: '1.6',
    mediaType: 'application/vnd.cyclonedx+json',
    extension: 'cdx.json',
  },
  spdx: { version: '2.3', mediaType: 'application/spdx+json', extension: 'spdx.json' },
} as const

/** See {@link SBOM_FORMATS}. */
export type SbomFormat = keyof typeof SBOM_FORMATS

/** Bytes of one SBOM that is read: whoever may write to a registry can hang one at an image. */
export const LONGEST_SBOM = 256 * 1024 * 1024

/** The format of what hangs at an image, by its media type, which may have parameters. */
export const sbomFormatOf = (mediaType = ''): SbomFormat | undefined =>
  (Object.keys(SBOM_FORMATS) as SbomFormat[]).find((format) => {
    const { mediaType: plain } = SBOM_FORMATS[format]
    return mediaType === plain || mediaType.startsWith(`${plain};`)
  })
