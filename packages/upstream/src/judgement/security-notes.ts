/** Whether release notes speak of a vulnerability that was mended. */
export const isSecurity = (notes: string | undefined): boolean =>
  notes !== undefined &&
  /\bCVE-\d{4}-\d{4,}\b|\bGHSA-[\w-]{14}\b|\bsecurity (?:fix|release|update|advisor|vulnerab)/i.test(
    notes.slice(0, 100_000),
  )
