/**
 * An address of the public network as an SBOM may publish it: http, https, ftp or git, without user
 * name and password. Undefined for everything else, such as the `file:` URL of a source beside its
 * recipe, which names a path of the machine.
 */
export function publicUrl(text: string | undefined): string | undefined {
  const url = text === undefined ? null : URL.parse(text)
  if (url === null || !/^(https?|ftp|git):$/.test(url.protocol)) return undefined
  url.username = ''
  url.password = ''
  return url.href
}

/** The last part of a URL's path, such as `zlib-1.3.tar.gz`; undefined when there is none. */
export function fileNameInUrl(url: string | undefined): string | undefined {
  const name = url === undefined ? undefined : URL.parse(url)?.pathname.split('/').at(-1)
  return name === '' ? undefined : name
}
