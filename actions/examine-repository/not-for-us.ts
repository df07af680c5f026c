/** What is not looked at, since nothing of a recipe is run here: its code is anybody's. */
export const FOR_SPACK = {
  what: 'whether versions and variants are there, and specs have a solution',
  why: 'only Spack tells; "pakages plan" asks Spack',
}
