// Documents that lie packed by gzip on a server that does not say so.

/** Reads a document; servers that say how it is packed let the browser unpack it. @throws Error when there is none. */
export async function readPacked<T>(address: string): Promise<T> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  const bytes = await response.arrayBuffer()
  const [first, second] = new Uint8Array(bytes.slice(0, 2))
  if (first !== 0x1f || second !== 0x8b) return JSON.parse(new TextDecoder().decode(bytes)) as T
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return (await new Response(stream).json()) as T
}
