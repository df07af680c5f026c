import { printable } from '@pakages/model'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for elements and quoted attributes of XML, without characters that XML 1.0 does not have. */
export const xmlText = (text: string): string =>
  printable(text)
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    )
    .replace(/[&<>"']/g, (char) => ENTITIES[char]!)

/** The line that begins a document. */
export const XML = '<?xml version="1.0" encoding="utf-8"?>\n'
