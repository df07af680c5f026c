import { pathBelow } from './archive-listing.ts'
import { eachMember, type MemberReader } from './each-member.ts'

/**
 * Reads the texts of some files of an archive.
 * @param wanted The paths below its top folder, as its listing has them.
 * @param top That folder; undefined where there is none.
 * @param longest Bytes of one file that are kept.
 * @returns By wanted path; of a file that is there twice the last.
 */
export async function textsOf(
  file: string,
  wanted: ReadonlySet<string>,
  top: string | undefined,
  longest: number,
  reader: MemberReader,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  if (wanted.size === 0) return texts
  await eachMember(
    file,
    async (member, body) => {
      const name = pathBelow(member.path, top)
      const path = wanted.has(name) ? name : undefined
      const parts: Buffer[] = []
      let size = 0
      for await (const chunk of body) {
        if (path !== undefined && size < longest) parts.push(chunk)
        size += chunk.length
      }
      if (path === undefined) return
      const text = member.kind === 'link' ? `-> ${member.target}` : utf8(parts, longest)
      texts.set(path, text)
    },
    reader,
  )
  return texts
}

const utf8 = (parts: readonly Buffer[], longest: number): string =>
  Buffer.concat(parts).subarray(0, longest).toString('utf8')
