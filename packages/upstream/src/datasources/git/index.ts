import { eachKey } from '../../listings/each-key.ts'
import { isPublicAddress } from '@pakages/repository'
import { GIT_PROCESSES, remoteTags } from '../../listings/ls-remote.ts'
import type { Datasource } from '../datasource.ts'

/**
 * The tags of any git repository, with `git ls-remote`: for recipes that name a repository and no
 * better place.
 */
export const git: Datasource = {
  name: 'git',
  title: 'git tags',
  standing: 'project',
  names: 'tag',
  claim: ({ git: address }) =>
    address !== undefined && isPublicAddress(address) ? address : undefined,
  lookUp: (keys, access) => eachKey(keys, (key) => remoteTags(key, access), GIT_PROCESSES),
}
