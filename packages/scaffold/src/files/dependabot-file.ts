import type { ScaffoldFile } from './scaffold-file.ts'

/** `.github/dependabot.yml`: new versions of what workflows use come as one pull request a week. */
export const dependabotFile = (): ScaffoldFile => ({
  path: '.github/dependabot.yml',
  text: [
    '# Written by "pakages init": what workflows use is pinned by commit, and kept up to date by this.',
    'version: 2',
    'updates:',
    '  - package-ecosystem: github-actions',
    '    directory: /',
    '    schedule:',
    '      interval: weekly',
    '    cooldown:',
    '      default-days: 7',
    '    groups:',
    '      actions:',
    "        patterns: ['*']",
    '',
  ].join('\n'),
  purpose: 'brings new versions of what the workflows use',
  followed: true,
})
