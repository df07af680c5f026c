import type { Release } from './interpret.ts'

/** Why a version is hardly one of this recipe; undefined for one that fits. */
export type PlausibilityTest = (release: Release) => string | undefined
