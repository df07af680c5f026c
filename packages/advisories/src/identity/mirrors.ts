/** Places where the same repositories lie under another name, and the name that stands for both. */
const MIRRORS: readonly (readonly [place: RegExp, same: string])[] = [
  [/^kernel\.googlesource\.com\//, 'git.kernel.org/'],
  [/^git\.(?:savannah\.nongnu|sv\.gnu|sv\.nongnu)\.org\//, 'git.savannah.gnu.org/'],
  [/^(?:gitbox|git-wip-us)\.apache\.org\/repos\/asf\//, 'github.com/apache/'],
  [/^git\.gnome\.org\/(?:browse\/)?/, 'gitlab.gnome.org/gnome/'],
  [/^github\.com\/gnome\//, 'gitlab.gnome.org/gnome/'],
]

/** One name for a repository, whichever of its official mirrors (`host/path`) is given. */
export function withoutMirror(name: string): string {
  for (const [place, same] of MIRRORS) if (place.test(name)) return name.replace(place, same)
  return name
}
