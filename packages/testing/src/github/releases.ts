import type { Answer } from '../upstream/site.ts'
import { notFound, type Json } from './answers.ts'
import type { Matched } from './openapi.ts'
import type { GitHubState } from './state.ts'

/** A release of an upstream repository, with its assets. */
export function releaseByTag(matched: Matched, state: GitHubState, repository: string): Answer {
  const release = state.upstream
    .get(repository)
    ?.releases?.find(({ tag, draft }) => tag === matched.path['tag'] && draft !== true)
  if (!release) return notFound()
  const whole = matched.sample(200) as Json
  const assets = (release.assets ?? []).map(({ name, url, size, digest }) => ({
    ...(matched.item('assets') as Json),
    name,
    browser_download_url: url,
    size,
    digest: digest ?? null,
  }))
  return {
    status: 200,
    body: {
      ...whole,
      tag_name: release.tag,
      html_url: `https://github.com/${repository}/releases/tag/${release.tag}`,
      body: release.body ?? '',
      published_at: release.date,
      prerelease: release.prerelease ?? false,
      draft: false,
      assets,
    },
  }
}
