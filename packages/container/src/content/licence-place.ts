import { shortHash, type ConcreteSpec } from '@pakages/model'

/** Where an image keeps licences. */
export const LICENCES_FOLDER = '/usr/share/licenses'
/** The file that holds what the recipe of a package declares, as an SPDX expression. */
export const DECLARED_LICENCE = 'SPDX-License-Identifier'

/** What names the folder of a package's licences. */
export type LicensedSpec = Pick<ConcreteSpec, 'name' | 'version' | 'hash'>

/** The end of a text as the name of a file: file systems take 255 bytes. */
export const fileName = (text: string): string =>
  Buffer.from(text.replaceAll('/', '_'))
    .subarray(-200)
    .toString('utf8')
    .replace(/^(?:\.wh\.|\ufffd)+/, '')

/** The folder of a package below {@link LICENCES_FOLDER}. */
export const licenceFolder = ({ name, version, hash }: LicensedSpec): string =>
  `${fileName(`${name}-${version}`)}-${shortHash(hash)}`

/** Where an image says what the recipe of a package declares, without a leading slash. */
export const declaredLicenceOf = (spec: LicensedSpec): string =>
  `${LICENCES_FOLDER.slice(1)}/${licenceFolder(spec)}/${DECLARED_LICENCE}`

/** Whether a path is of the form of {@link declaredLicenceOf}. */
export const isDeclaredLicence = (path: string): boolean =>
  path.startsWith(`${LICENCES_FOLDER.slice(1)}/`) && path.endsWith(`/${DECLARED_LICENCE}`)
