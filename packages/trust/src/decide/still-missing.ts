import type { StateOfVersion } from '@pakages/model'

/**
 * What an approval still needs, a sentence each. What a removed or rejected version lacks does not
 * matter any more; and what is the reason of a state need not be said twice.
 */
export const stillMissing = ({ state, missing, reasons }: StateOfVersion): readonly string[] =>
  state === 'pending' || state === 'unreviewed'
    ? missing.filter((sentence) => !reasons.includes(sentence))
    : []
