import { UserError } from '@pakages/core'
import { VERSION_STATES, type TrustPolicy, type VersionState } from '@pakages/model'

/**
 * The states of versions that may be installed: those of the policy, and those that a flag adds.
 * Each stands once, and `removed` never does.
 */
export const allowedStates = (
  { allow }: Pick<TrustPolicy, 'allow'>,
  more: readonly VersionState[] = [],
): VersionState[] => [...new Set([...allow, ...more])].filter((state) => state !== 'removed')

/**
 * Reads the states that a flag allows. A line may hold several with commas between.
 * @throws UserError for `removed`, and for what is no state.
 */
export const parseAllowedStates = (lines: readonly string[]): VersionState[] =>
  lines
    .flatMap((line) => line.split(','))
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map(stateNamed)

function stateNamed(text: string): VersionState {
  const state = VERSION_STATES.find((one) => one === text)
  if (state !== undefined && state !== 'removed') return state
  const message =
    state === 'removed'
      ? 'Removed versions cannot be allowed.'
      : `"${text.slice(0, 60)}" is not a state of a version.`
  throw new UserError(message, {
    id: 'input-malformed',
    fix: 'Write pending, rejected or unreviewed in "allow".',
  })
}
