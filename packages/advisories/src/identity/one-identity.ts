import { capitalsOf, nameOf, type Certainty, type Identity, type IdentityKind } from './identity.ts'

/** The identity that a text names; none where it is no name of that kind. */
export function one(
  kind: IdentityKind,
  text: string,
  certainty: Certainty,
  origin: string,
): Identity[] {
  const name = nameOf(kind, text)
  const spelled = capitalsOf(kind, text)
  return name === undefined ? [] : [{ kind, name, certainty, origin, ...(spelled && { spelled }) }]
}
