import { createHash } from 'node:crypto'
import type { Answer } from '../upstream/site.ts'
import { notFound, paged, refused, type Json } from './answers.ts'
import type { Exchange } from './rest.ts'
import type { OwnRelease } from './state.ts'

/** Releases of the home repository: made as drafts or not, with assets, each name once. */
export function answerForReleases(exchange: Exchange): Answer {
  const { matched, asked, body, state } = exchange
  const { id, path } = matched
  const release = state.releases.find((one) => one.id === Number(path['release_id']))
  switch (id) {
    case 'repos/list-releases':
      return paged(asked, state.releases, (one) => ({
        ...(matched.item() as Json),
        ...releaseJson(one, exchange),
      }))
    case 'repos/create-release':
      return created(exchange)
    case 'repos/delete-release-asset':
      return assetDeleted(exchange)
    case 'repos/update-release':
      if (!release) return notFound()
      if (typeof body['draft'] === 'boolean') release.draft = body['draft']
      if (typeof body['body'] === 'string') release.body = body['body']
      return answered(200, release, exchange)
    case 'repos/upload-release-asset':
      return release ? uploaded(release, exchange) : notFound()
    default:
      throw new Error(`the stand-in does not know ${id}`)
  }
}

function created(exchange: Exchange): Answer {
  const { body, state } = exchange
  const tag = String(body['tag_name'])
  if (state.releases.some((one) => one.tag === tag && !one.draft))
    return refused(422, 'Validation Failed')
  const release: OwnRelease = {
    id: state.releases.length + 1,
    tag,
    body: typeof body['body'] === 'string' ? body['body'] : '',
    draft: body['draft'] === true,
    prerelease: body['prerelease'] === true,
    assets: [],
  }
  state.releases.unshift(release)
  return answered(201, release, exchange)
}

function uploaded(release: OwnRelease, { matched, asked }: Exchange): Answer {
  const name = asked.query.get('name') ?? ''
  if (asked.host !== 'uploads.github.com') return notFound()
  if (release.assets.some((one) => one.name === name))
    return refused(422, 'Validation Failed: already_exists')
  const asset = {
    id: Number(`${release.id}${release.assets.length + 1}`),
    name,
    bytes: asked.bytes,
  }
  release.assets.push(asset)
  return { status: 201, body: { ...(matched.sample(201) as Json), ...assetJson(asset) } }
}

function assetDeleted({ matched, state }: Exchange): Answer {
  const id = Number(matched.path['asset_id'])
  for (const { assets } of state.releases) {
    const at = assets.findIndex((one) => one.id === id)
    if (at < 0) continue
    assets.splice(at, 1)
    return { status: 204, body: undefined }
  }
  return notFound()
}

const answered = (status: number, release: OwnRelease, exchange: Exchange): Answer => ({
  status,
  body: { ...(exchange.matched.sample(status) as Json), ...releaseJson(release, exchange) },
})

function releaseJson(release: OwnRelease, { matched, asked, state, site }: Exchange): Json {
  const { id, tag, body, draft, prerelease, assets } = release
  const shape = (matched.id === 'repos/list-releases' ? matched.item('assets') : {}) as Json
  return {
    id,
    tag_name: tag,
    name: tag,
    body,
    draft,
    prerelease,
    html_url: `${site}/${state.home}/releases/tag/${tag}`,
    upload_url: `http://${asked.headers.host}/uploads.github.com/repos/${state.home}/releases/${id}/assets{?name,label}`,
    assets:
      matched.id === 'repos/list-releases'
        ? assets.map((one) => ({ ...shape, ...assetJson(one) }))
        : [],
  }
}

const assetJson = ({ id, name, bytes }: OwnRelease['assets'][number]): Json => ({
  id,
  name,
  size: bytes.length,
  digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
})
