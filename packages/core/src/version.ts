/**
 * The version of this toolkit: that of package.json, which a bundle does not hold. A test compares
 * the two.
 */
export const VERSION = '1.0.0'
