/**
 * What people write for one licence and cannot mean another by, in lower case. The one table of
 * such texts: a spelling that is added here is understood in recipes, in the policy and in
 * `pakages.json` alike. The first two are those of the notexp package index; those in which a `+`
 * means "or later" are Fedora's, and older recipes have them too.
 *
 * `GPLv2` says neither "only" nor "or later": it is `GPL-2.0`, SPDX's deprecated identifier, which
 * leaves it as open. `BSD`, `LGPL` and `MPL` alone name a family, and `LGPLv2` has been written for
 * 2.0 and for 2.1: they are not here.
 */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['apache 2.0', 'Apache-2.0'],
  ['bsd 2-clause', 'BSD-2-Clause'],
  ['bsd 3-clause', 'BSD-3-Clause'],
  ['apache license 2.0', 'Apache-2.0'],
  ['apache license, version 2.0', 'Apache-2.0'],
  ['apache-2', 'Apache-2.0'],
  ['apachev2', 'Apache-2.0'],
  ['asl 2.0', 'Apache-2.0'],
  ['the unlicense', 'Unlicense'],
  ['mit license', 'MIT'],
  ['the mit license', 'MIT'],
  ['2-clause bsd', 'BSD-2-Clause'],
  ['3-clause bsd', 'BSD-3-Clause'],
  ['bsd2-clause', 'BSD-2-Clause'],
  ['bsd3-clause', 'BSD-3-Clause'],
  ['bsd 3-clause license', 'BSD-3-Clause'],
  ['bsd 2-clause license', 'BSD-2-Clause'],
  ['new bsd license', 'BSD-3-Clause'],
  ['gpl-2', 'GPL-2.0'],
  ['gpl-3', 'GPL-3.0'],
  ['gplv2', 'GPL-2.0'],
  ['gplv3', 'GPL-3.0'],
  ['lgplv2.1', 'LGPL-2.1'],
  ['lgpl2.1', 'LGPL-2.1'],
  ['gnu lgpl-2.1', 'LGPL-2.1'],
  ['lgplv3', 'LGPL-3.0'],
  ['agplv3', 'AGPL-3.0'],
  ['gplv2+', 'GPL-2.0-or-later'],
  ['gplv3+', 'GPL-3.0-or-later'],
  ['lgplv2.1+', 'LGPL-2.1-or-later'],
  ['lgplv3+', 'LGPL-3.0-or-later'],
  ['agplv3+', 'AGPL-3.0-or-later'],
  ['mplv1.1', 'MPL-1.1'],
  ['mplv2.0', 'MPL-2.0'],
  ['cecill free software license agreement v2.1', 'CECILL-2.1'],
])

/** A text in which such spellings, alone or as parts of an expression, are SPDX identifiers. */
export const inSpdxSpelling = (text: string): string =>
  text
    .split(/(\s(?:and|or)\s|[()])/i)
    .map((part) => SPELLINGS.get(part.trim().toLowerCase()) ?? part)
    .join('')
