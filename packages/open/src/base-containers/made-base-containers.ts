// Made by "npm run generate" from containers/bases.json: do not edit.

/** Where the images of base containers are, each under the name of its target. */
export const BASE_CONTAINER_IMAGES = 'ghcr.io/syspack/pakages'

/** The targets that base containers are made for. */
export const BASE_CONTAINER_TARGETS: readonly string[] = [
  'ubuntu22.04',
  'ubuntu24.04',
  'debian12',
  'debian13',
  'rocky9',
]
