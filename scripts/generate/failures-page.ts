import { EXPLAINED, type ExplainedSubject } from '../../actions/explanations.ts'
import { notice, type GeneratedFile } from './generated-file.ts'

/** `docs/failures.md`: every failure under its id, which annotations link to. */
export const failuresPage = (): GeneratedFile => ({
  path: 'docs/failures.md',
  content: `<!-- ${notice('failures.ts of the packages and actions')} -->
# Failures

What ends in a failure names it by an id that stays the same in all versions: at a terminal \`error[ID]: …\`, on GitHub as the title of the
annotation, with \`--json\` as \`error.id\`. \`pakages explain ID\` prints what stands here without a network. A message has the place and the
next step; here is what is behind it. The faults that \`doctor\` finds are in [Troubleshooting](troubleshooting.md#what-doctor-finds), what exit
codes mean in [Getting started](getting-started.md#exit-codes).

${EXPLAINED.map(({ subject }) => `- [${subject}](#${slug(subject)})`).join('\n')}

${EXPLAINED.map(section).join('\n\n')}
`,
})

const section = ({ subject, failures }: ExplainedSubject): string =>
  [
    `## ${subject}`,
    ...failures
      .flatMap((some) => Object.entries(some))
      .map(([id, { means, next }]) => `### ${id}\n\n${means}\n\n**What to do:** ${next}`),
  ].join('\n\n')

const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-')
