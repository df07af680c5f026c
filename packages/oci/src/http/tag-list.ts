import { messageOf, TryAgain } from '@pakages/core'
import { z } from 'zod'
import { parseAs, RegistryError } from '@pakages/image'
import { nextLink } from './link.ts'
import { DAMAGED_TRIES } from './verdict.ts'
import type { Session, WholeAnswer } from './session.ts'

/** Tags of a page that are asked for; GHCR gives 100 whatever is asked. */
const PAGE = 1000
const PAGE_LIMIT = 16 * 1024 * 1024
/** Of a million packages at GHCR's 100 tags a page; a list that is longer does not end. */
const PAGES = 10_000
/** Pages in a row that bring nothing new. */
const FRUITLESS = 10
const tagList = z.object({ tags: z.array(z.string()).nullish() })

/** One page of a list, and where the next one is. */
interface Page {
  readonly tags: readonly string[]
  readonly next: URL | undefined
}

/**
 * All tags of a repository, over all pages; none when there is no repository.
 * @param reference The registry, for messages.
 * @throws RegistryError when a page cannot be had, or the list does not end.
 */
export async function listTags(session: Session, reference: string): Promise<string[]> {
  const tags = new Set<string>()
  let to: string | URL | undefined = `tags/list?n=${PAGE}`
  for (let [page, fruitless] = [1, 0]; ; page++) {
    if (page > PAGES) throw endless(`The tag list of ${reference} has more than ${PAGES} pages.`)
    const before = tags.size
    const found: Page = await readPage(session, to, reference)
    for (const tag of found.tags) tags.add(tag)
    to = found.next
    if (to === undefined) return [...tags]
    fruitless = tags.size > before ? 0 : fruitless + 1
    if (fruitless >= FRUITLESS)
      throw endless(`The pages of the tag list of ${reference} go round in a circle.`)
  }
}

/** @throws RegistryError for a page that another one led to and that is not there. */
function readPage(session: Session, to: string | URL, reference: string): Promise<Page> {
  const request = {
    to,
    headers: { accept: 'application/json' },
    expect: [200, 404],
    limit: PAGE_LIMIT,
    doing: 'reading the tag list',
  }
  return session.ask(request, (answer) => {
    // Only the first page may be missing: of a list that has begun, the rest would be lost unsaid.
    if (answer.status === 404 && to instanceof URL) throw brokenOff(reference)
    if (answer.status === 404) return { tags: [], next: undefined }
    const next = nextLink(answer.headers['link'])
    return {
      tags: tagsIn(answer, session.host),
      next: next === undefined ? undefined : session.resolve(next, 'the tag list'),
    }
  })
}

/** A page that was cut is no JSON: the next one may be whole. */
function tagsIn({ bytes }: WholeAnswer, host: string): readonly string[] {
  try {
    return parseAs(bytes, tagList, 'a tag list', `The answer of ${host}`).tags ?? []
  } catch (error) {
    throw noList(error)
  }
}

/** An answer in the place of a list: another may be whole. Nothing is wrong with what is stored. */
export const noList = (cause: unknown): TryAgain =>
  new TryAgain(
    new RegistryError('malformed', messageOf(cause), {
      id: 'registry-malformed',
      fix: 'Check that the address is that of a registry, and what stands before it: it was asked several times.',
      cause,
    }),
    { tries: DAMAGED_TRIES },
  )

const brokenOff = (reference: string): TryAgain =>
  new TryAgain(
    new RegistryError(
      'not-found',
      `The tag list of ${reference} breaks off: a page that it leads to is not there (404), also after several tries.`,
      {
        id: 'registry-list-broken',
        fix: 'Run it again. If it stays so, tell whoever runs the registry.',
      },
    ),
    { tries: DAMAGED_TRIES },
  )

const endless = (message: string): RegistryError =>
  new RegistryError('malformed', message, {
    id: 'registry-list-endless',
    fix: 'This is a fault of the registry: tell whoever runs it.',
  })
