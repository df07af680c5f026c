/**
 * Where GitHub serves the pages of a repository,
 * https://docs.github.com/en/pages/getting-started-with-github-pages/what-is-github-pages#types-of-github-pages-sites.
 * @param repository `owner/name`. @param serverUrl Such as `https://github.com`; elsewhere nobody can tell.
 */
export function pagesAddress(
  repository: string | undefined,
  serverUrl: string,
): string | undefined {
  const [owner, name] = repository?.toLowerCase().split('/') ?? []
  if (owner === undefined || name === undefined || serverUrl !== 'https://github.com')
    return undefined
  return name === `${owner}.github.io`
    ? `https://${name}/`
    : `https://${owner}.github.io/${repository!.split('/')[1]}/`
}
