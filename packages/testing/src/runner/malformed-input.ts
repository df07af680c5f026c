import type { Declaration, Input } from '@pakages/core'

/**
 * One input with a value that it cannot take: it ends any action before it does anything.
 * @throws Error for an action that has no number, flag or choice among its inputs.
 */
export function malformedInput({ name, inputs }: Declaration): Record<string, string> {
  const found = Object.entries<Input<unknown>>(inputs).find(
    ([, { kind }]) => kind === 'count' || kind === 'flag' || kind === 'choice',
  )
  if (!found) throw new Error(`${name} has no number, flag or choice: find another way to stop it.`)
  return { [found[0]]: 'no such value' }
}
