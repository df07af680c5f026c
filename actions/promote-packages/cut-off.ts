import { UserError } from '@pakages/core'
import { isPassing } from '@pakages/image'

/**
 * Says of a registry that is away in the middle of a promotion that nothing is lost: what was moved
 * is found in its place by the next one, what was not still lies in the place of the run.
 * @throws what `promotion` throws, with that in its advice where the registry may come back
 */
export async function toldThatNothingIsLost<T>(promotion: Promise<T>): Promise<T> {
  try {
    return await promotion
  } catch (error) {
    if (!isPassing(error)) throw error
    throw new UserError(error.message, {
      id: error.id,
      fix: `${error.fix ?? ''} Then run this job again: nothing is lost, what is promoted stays, and it goes on with what still lies staged.`.trim(),
      cause: error,
    })
  }
}
