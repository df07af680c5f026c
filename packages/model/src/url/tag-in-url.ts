import { splitUrlExtension } from './extension.ts'

const ARCHIVE =
  /^https?:\/\/github\.com\/[^/]+\/[^/]+\/archive\/(?:refs\/tags\/)?(?!refs\/)([^?#]+)/

/**
 * The tag with a slash in the address of an archive on GitHub: `gopls/v0.16.2`. Undefined for all
 * other addresses, also for those that name a file behind the tag (`archive/v1.0/tool-1.0.tar.gz`).
 */
export function tagWithSlash(url: string): string | undefined {
  const path = ARCHIVE.exec(url)?.[1]
  const [first = '', ...others] = path?.split('/') ?? []
  return path === undefined || others.length === 0 || /\d/.test(first)
    ? undefined
    : splitUrlExtension(path).prefix
}
