/** What a request to a registry is about, as a fault is aimed at it. */
export const ENDPOINTS = [
  'token',
  'tag list',
  'GET manifest',
  'GET index',
  'GET fallback tag',
  'PUT manifest',
  'PUT index',
  'PUT fallback tag',
  'referrers',
  'HEAD blob',
  'GET blob',
  'POST upload',
  'PATCH blob',
  'PUT blob',
] as const

/** One of {@link ENDPOINTS}. */
export type Endpoint = (typeof ENDPOINTS)[number]

/** What a request is about; undefined for one that no fault is aimed at. */
export function endpointOf(method: string, path: string): Endpoint | undefined {
  if (path === '/token') return 'token'
  const rest = /^\/v2\/.+?\/((?:tags|manifests|blobs|referrers)\/.*)$/.exec(path)?.[1] ?? ''
  if (rest.startsWith('tags/')) return 'tag list'
  if (rest.startsWith('referrers/')) return 'referrers'
  if (rest.startsWith('manifests/')) return manifestEndpoint(method, rest.slice(10))
  const name = `${method} ${rest.startsWith('blobs/uploads/') && method === 'POST' ? 'upload' : 'blob'}`
  return ENDPOINTS.find((one) => one === name)
}

function manifestEndpoint(method: string, reference: string): Endpoint | undefined {
  const what = reference.startsWith('index.spack')
    ? 'index'
    : reference.startsWith('sha256-')
      ? 'fallback tag'
      : 'manifest'
  return ENDPOINTS.find((one) => one === `${method} ${what}`)
}
