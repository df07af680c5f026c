import { auditorKey, reviewingEntry, wordsByAuditor } from '../entries/reviewing-entry.ts'
import type { CatalogInput } from '../input.ts'
import { auditorPage, auditorsPage } from '../pages/auditor-pages.ts'
import { queuePages } from '../pages/queue-page.ts'
import { reviewingDocument } from '../reviewing.ts'
import { auditorPath, queuePath, REVIEWING } from './paths.ts'
import { jsonFile, textFile, type SiteFile } from './site-file.ts'

/** What waits, who reviews, and a page for each of our own auditors. */
export function reviewingFiles(input: CatalogInput): SiteFile[] {
  const words = wordsByAuditor(input)
  const reviewing = reviewingEntry(input, words)
  const { site } = input
  return [
    jsonFile(REVIEWING, reviewingDocument.schema, reviewing),
    ...queuePages(site, reviewing).map((page, at) => textFile(queuePath(at + 1), page.text)),
    textFile('auditors/index.html', auditorsPage(site, reviewing).text),
    ...reviewing.auditors
      .filter(({ from }) => from === undefined)
      .map((one) =>
        textFile(
          `${auditorPath(one.name)}index.html`,
          auditorPage(site, one, words.get(auditorKey(one.name, undefined)) ?? [], reviewing).text,
        ),
      ),
  ]
}
