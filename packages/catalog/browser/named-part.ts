/** The part of the page that the address names; null where it names none, or cannot be read. */
export function namedPart(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)))
  } catch {
    // A lone percent sign, as in `#100%`: nothing here has such a name.
    return null
  }
}
