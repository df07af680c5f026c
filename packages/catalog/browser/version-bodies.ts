// What a folded version holds beside its reasons: one file a page, which is fetched when somebody
// unfolds one of them.

type Bodies = Readonly<Record<string, string>>

/** Text that was packed by gzip; servers that say so let the browser unpack it. */
async function unpacked(response: Response): Promise<string> {
  const bytes = await response.arrayBuffer()
  const [first, second] = new Uint8Array(bytes.slice(0, 2))
  if (first !== 0x1f || second !== 0x8b) return new TextDecoder().decode(bytes)
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).text()
}

async function read(address: string): Promise<Bodies> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return JSON.parse(await unpacked(response)) as Bodies
}

/** @param list With the versions of one page, and the address of what they hold. */
export function startVersions(list: HTMLElement): void {
  let reading: Promise<Bodies> | undefined
  const fill = async (version: HTMLDetailsElement): Promise<void> => {
    if (!version.open || version.dataset['whole'] !== undefined) return
    version.dataset['whole'] = ''
    try {
      const body = (await (reading ??= read(list.dataset['bodies']!)))[version.id]
      // The index wrote it with its pages, and escaped what strangers said.
      if (body !== undefined) version.querySelector('.version-body')!.innerHTML = body
    } catch {
      // What stands there stays; the next one that is unfolded tries again.
      reading = undefined
      delete version.dataset['whole']
    }
  }
  for (const version of list.querySelectorAll('details'))
    version.addEventListener('toggle', () => void fill(version))
}
