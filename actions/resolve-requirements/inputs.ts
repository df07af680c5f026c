import { flag, list, text, type Parsed } from '@pakages/core'

/** What the action takes. */
export const resolveInputs = {
  requirements: list(
    'What is required besides what the configurations say: `alpha<1.4`, `alpha==*`, `alpha==1`, `alpha>=1.2,<2`. Only the first two numbers of a version are compared; the highest that fits is taken.',
    { placeholder: 'REQUIREMENT…' },
  ),
  config: list(
    "Configurations whose `requires` count, one a line: all consumers together must be satisfied. The first one's section `trust` is the policy.",
    { default: 'pakages.json', placeholder: 'FILE' },
  ),
  index: list(
    'Where packages are looked up: addresses of indexes or folders, one a line. The first that has a package is taken for it.',
    { required: true, placeholder: 'ADDRESS' },
  ),
  lock: text('The lock file that is read and written.', {
    default: 'pakages.lock.json',
    placeholder: 'FILE',
  }),
  allow: list(
    'States that may be chosen besides those that the policy allows: `pending`, `rejected`, `unreviewed`. Removed versions never are.',
    { placeholder: 'STATE' },
  ),
  unsigned: flag('Also take an index that nobody signed, or somebody who is not trusted.'),
  prune: flag(
    'Take out of the lock what nothing requires any more. Without `write` it is only shown.',
  ),
  write: flag('With `prune`: really do it.'),
}

/** See {@link resolveInputs}. */
export type ResolveInputs = Parsed<typeof resolveInputs>
