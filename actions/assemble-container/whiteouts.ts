import { UserError } from '@pakages/core'

/**
 * Layers of images tell by such names that something of lower layers is gone.
 * https://github.com/opencontainers/image-spec/blob/v1.1.0/layer.md#whiteouts
 */
const WHITEOUT = /(?:^|\/)\.wh\./

/**
 * No layer can hold a file of such a name: it would be missing, and take another one away.
 * @param label Of the package. @param paths Relative to its prefix, bytes (latin1).
 * @throws UserError that names the file.
 */
export function requireNoWhiteouts(label: string, paths: readonly string[]): void {
  const found = paths.find((path) => WHITEOUT.test(path))
  if (found === undefined) return
  const path = Buffer.from(found, 'latin1').toString('utf8').slice(0, 200)
  throw new UserError(
    `${label} has the file ${path}, and no image can hold one whose name begins with ".wh.": in layers that means that a file was removed.`,
    {
      id: 'whiteout-name-in-package',
      fix: 'Have its recipe remove or rename the file after the installation, and build it anew; "pakages install" takes it as it is.',
    },
  )
}
