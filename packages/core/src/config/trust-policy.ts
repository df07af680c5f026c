import type { TrustPolicy } from '@pakages/model'
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { codeOf, UserError } from '../errors.ts'
import { publishingRefs } from '../may-publish.ts'
import type { RunContext } from '../ports/host.ts'
import type { ConfigurationValues } from './configuration-type.ts'
import type { Configuration } from './parse-configuration.ts'
import { trustPolicy } from './trust.ts'
import { isInlineKey } from './who-signs.ts'

/**
 * The policy of a configuration: its section `trust` with defaults filled in, and the keys and
 * roots that it names read from their files.
 * @param configuration Undefined when there is none: everything has its default, and nobody may
 * sign but the repository of `home`.
 * @param home The run, or undefined: the workflows of its repository may sign, for the refs that
 * publish by default, when the section names no signer.
 * @param texts What the files that it names hold, by the name that it gives them; default: they
 * are read beside the configuration.
 * @throws UserError when a file that it names is missing or no public key.
 */
export function policyOf(
  configuration: Configuration | undefined,
  home: Pick<RunContext, 'repository' | 'event' | 'ref' | 'defaultBranch'> | undefined,
  texts?: ReadonlyMap<string, string>,
): TrustPolicy {
  const folder = configuration ? dirname(configuration.file) : '.'
  return trustPolicy(configuration?.values.trust, {
    repository: home?.repository,
    refs: home === undefined ? [] : publishingRefs(home),
    indexes: configuration?.values.indexes,
    readText: (path) =>
      texts ? textIn(texts, path, configuration) : readText(resolve(folder, path), configuration),
  })
}

/** The files that `trust` and `indexes` name, in the words that they name them with. */
export function filesOfTrust({
  trust: section,
  indexes = [],
}: Pick<ConfigurationValues, 'trust' | 'indexes'>): string[] {
  const others = [...indexes, ...(section?.imports ?? [])]
  const keys = [
    ...(section?.signers ?? []),
    ...(section?.['review-signers'] ?? []),
    ...others.flatMap((one) => [...one.signers, ...(one['index-signers'] ?? [])]),
  ].flatMap((signer) => ('key' in signer ? [signer.key] : []))
  const own = (section?.auditors ?? []).flatMap((auditor) =>
    typeof auditor === 'object' ? auditor.keys : [],
  )
  const publishers = (section?.['trusted-publishers'] ?? []).flatMap((one) => one.key ?? [])
  const files = [...keys, ...own, ...publishers].filter((text) => !isInlineKey(text))
  const root = section?.['trust-root']
  return [...new Set([...files, ...(root === undefined ? [] : [root])])]
}

function textIn(
  texts: ReadonlyMap<string, string>,
  path: string,
  configuration: Configuration | undefined,
): string {
  const text = texts.get(path)
  if (text !== undefined) return text
  throw new UserError(`${path} is not on the default branch, which the policy is read from.`, {
    id: 'policy-not-on-default-branch',
    fix: 'Correct the path in "trust", and merge the file.',
    ...(configuration && { at: configuration.at('trust') }),
  })
}

function readText(file: string, configuration: Configuration | undefined): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new UserError(`${file} cannot be read (${codeOf(cause) ?? 'unknown error'}).`, {
      id: 'policy-file-unreadable',
      fix: 'Correct the path in "trust": it starts at the folder of the configuration.',
      cause,
      ...(configuration && { at: configuration.at('trust') }),
    })
  }
}
