import type { Declaration, Input } from '@pakages/core'

/**
 * One input with a value that it cannot take: it ends any action before it does anything.
 * @throws Error for an action that has no number, flag, choice or list among its inputs.
 */
export function malformedInput({ name, inputs }: Declaration): Record<string, string> {
  const kinds = Object.entries<Input<unknown>>(inputs)
  const found =
    kinds.find(([, { kind }]) => kind === 'count' || kind === 'flag' || kind === 'choice') ??
    // What has nothing else takes a list of known names alone.
    kinds.find(([, { kind }]) => kind === 'list')
  if (!found) throw new Error(`${name} has nothing that could be malformed: find another way.`)
  return { [found[0]]: 'no such value' }
}
