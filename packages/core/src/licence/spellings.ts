/**
 * What people write for one licence and cannot mean another by, in lower case. The one table of
 * such texts: a spelling that is added here is understood in recipes, in the policy and in
 * `pakages.json` alike. The first two are those of the notexp package index.
 */
export const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['apache 2.0', 'Apache-2.0'],
  ['bsd 2-clause', 'BSD-2-Clause'],
  ['bsd 3-clause', 'BSD-3-Clause'],
  ['apache license 2.0', 'Apache-2.0'],
  ['apache-2', 'Apache-2.0'],
  ['the unlicense', 'Unlicense'],
  ['mit license', 'MIT'],
])
