// The site of the documentation. What it shows is staged by scripts/docs-site.ts, which says in
// PAKAGES_DOCS where: pages, and site.json with the menu and the versions.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitepress'

const source = process.env.PAKAGES_DOCS
if (!source)
  throw new Error('Run "npm run docs" at the top of the repository: it stages the pages.')
const { version, base, repository, groups, versions, demo } = JSON.parse(
  readFileSync(join(source, 'site.json'), 'utf8'),
)

// Pages are text: what GitHub writes as ${{ … }} is nothing that Vue should compute.
function plainly(md) {
  const { text, code_inline: code } = md.renderer.rules
  md.renderer.rules.text = (...given) => text(...given).replaceAll('{{', '&#123;&#123;')
  md.renderer.rules.code_inline = (tokens, at, ...given) => {
    tokens[at].attrSet('v-pre', '')
    return code(tokens, at, ...given)
  }
}

export default defineConfig({
  srcDir: source,
  outDir: process.env.PAKAGES_DOCS_OUT,
  cacheDir: join(source, '.cache'),
  base,
  lang: 'en',
  title: 'Pakages',
  description:
    'GitHub Actions that turn a git repository of Spack recipes into a trusted package repository.',
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}icon.svg` }]],
  cleanUrls: false,
  // Files that are copied are no pages.
  ignoreDeadLinks: [/^\/(?:schemas|api)\//],
  vite: { esbuild: { tsconfigRaw: {} } },
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: plainly,
  },
  themeConfig: {
    nav: [
      { text: 'Getting started', link: '/getting-started' },
      { text: 'Commands', link: '/commands' },
      { text: 'A sample index', link: demo },
      ...(versions.length > 0 ? [{ text: version, items: versions }] : []),
    ],
    sidebar: groups.map(({ text, pages }) => ({
      text,
      collapsed: false,
      items: pages.map((page) => ({ text: page.text, link: `/${page.route}` })),
    })),
    outline: [2, 3],
    search: { provider: 'local' },
    socialLinks: [{ icon: 'github', link: repository }],
    docFooter: { prev: 'Before', next: 'Next' },
  },
})
