/**
 * Gives the memory of a buffer back at once, when it is the buffer's alone: hundreds of megabytes pass
 * through, and the garbage collector, which comes for every few of them, takes longer than what is
 * done with them. Nobody may look at it, or at a part of it, any more. Before Node 22 it does nothing.
 */
export function freeBuffer({ buffer, byteLength }: Buffer): void {
  const owner = buffer as { readonly byteLength: number; transfer?: (length: number) => unknown }
  if (owner.byteLength === byteLength) owner.transfer?.(0)
}
