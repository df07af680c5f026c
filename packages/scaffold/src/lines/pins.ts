import { compareVersions, parseVersion } from '@pakages/model'

/** What a line of a workflow uses, and at which version. */
interface Pin {
  /** Such as `actions/checkout`. */
  readonly action: string
  /** All that stands behind `@`. */
  readonly text: string
  /** Without `v`. */
  readonly version: string
  /** Whether it names a commit, which nobody can move, or a tag. */
  readonly isCommit: boolean
}

/** `uses: ACTION@COMMIT # v1.2.3`, or `uses: ACTION@v1.2.3`. */
const USES = /^(\s*(?:-\s+)?uses:\s+)([\w./-]+)@(?:([0-9a-f]{40})\s+#\s*)?v(\d[\w.-]*)\s*$/

function pinOf(line: string): Pin | undefined {
  const found = USES.exec(line)
  if (!found) return undefined
  const [, before, action, commit, version] = found
  const text = line.slice(before!.length + action!.length + 1).trimEnd()
  return { action: action!, text, version: version!, isCommit: commit !== undefined }
}

/** The pin of each action that a text has at one version only. */
function pinsOf(text: string): ReadonlyMap<string, Pin> {
  const pins = Map.groupBy(
    text.split('\n').flatMap((line) => pinOf(line) ?? []),
    ({ action }) => action,
  )
  return new Map(
    [...pins]
      .filter(([, all]) => all.every((one) => one.text === all[0]!.text))
      .map(([action, [one]]) => [action, one!]),
  )
}

/** The text with the pins that `choose` gives for those that stand there. */
function withPins(text: string, choose: (pin: Pin) => Pin | undefined): string {
  const line = (line: string): string => {
    const pin = pinOf(line)
    const chosen = pin && choose(pin)
    return chosen ? `${USES.exec(line)![1]}${chosen.action}@${chosen.text}` : line
  }
  return text.split('\n').map(line).join('\n')
}

/**
 * The text with those pins of `other` that are newer, and with those of the same version that name
 * a commit where this one names a tag: what a bot has raised or somebody has pinned is not undone.
 */
export function withNewerPins(text: string, other: string): string {
  const others = pinsOf(other)
  return withPins(text, (pin) => {
    const found = others.get(pin.action)
    if (!found) return undefined
    const order = compareVersions(parseVersion(found.version), parseVersion(pin.version))
    return order > 0 || (order === 0 && found.isCommit && !pin.isCommit) ? found : undefined
  })
}

/** The text with the pins of `other`: a merge then takes a raised pin for no change of a person. */
export function withPinsOf(text: string, other: string): string {
  const others = pinsOf(other)
  return withPins(text, ({ action }) => others.get(action))
}
