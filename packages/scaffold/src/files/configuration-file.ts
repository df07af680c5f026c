import { CONFIGURATION_FILE } from '@pakages/core'
import type { ScaffoldAnswers } from '../answers.ts'
import type { ScaffoldFile } from './scaffold-file.ts'

/** `pakages.json`: what is built, and where it goes. */
export function configurationFile(answers: ScaffoldAnswers): ScaffoldFile {
  const { name, license, recipes, specs, environment, registry } = answers
  const quoted = (value: unknown): string => JSON.stringify(value)
  const lines = [
    '// What this package repository is: https://github.com/syspack/pakages/blob/main/docs/pakages-json.md',
    '{',
    `  "name": ${quoted(name)},`,
    '  "version": "1.0",',
    `  "license": ${quoted(license)}, // of the recipes; each package states its own`,
    '',
    '  // The folder with repo.yaml.',
    `  "repository": ${quoted(recipes)},`,
    '',
    '  // What is built, tested and published; what it needs comes with it.',
    environment === undefined
      ? `  "specs": [${specs.map(quoted).join(', ')}],`
      : `  "environment": ${quoted(environment)},`,
    ...(registry === undefined
      ? []
      : ['', '  // Where the binaries go.', `  "registry": ${quoted(registry)},`]),
    '}',
    '',
  ]
  return {
    path: CONFIGURATION_FILE,
    text: lines.join('\n'),
    purpose: 'what is built, and where it goes',
    followed: false,
  }
}
