// The picker of a binary: starts with what the visitor's machine can run, and changes all lines.
import { say } from './page.ts'

type Row = HTMLTableSectionElement

interface Platform {
  readonly system: 'linux' | 'darwin' | undefined
  readonly family: 'x86_64' | 'aarch64' | undefined
}

/** What a browser tells of its machine. Phones are not what anything is installed on. */
function platformOf(agent: string, platform: string): Platform {
  if (/Android|iPhone|iPad|Mobile/.test(agent)) return { system: undefined, family: undefined }
  const told = `${agent} ${platform}`
  const system = /Mac/.test(told) ? 'darwin' : /Linux|X11/.test(told) ? 'linux' : undefined
  const isArm = /aarch64|arm64/i.test(told)
  // Browsers on a Mac say Intel on either processor: newer ones are ARM.
  if (system === 'darwin') return { system, family: 'aarch64' }
  return {
    system,
    family: isArm ? 'aarch64' : /x86_64|x64|amd64/i.test(told) ? 'x86_64' : undefined,
  }
}

const ARM = /^(aarch64|armv\d|neoverse|m\d|a64fx|graviton|thunderx)/

function suits(row: Row, { system, family }: Platform): number {
  const [rowSystem, target = ''] = row.dataset['platform']!.split(' ')
  const rowFamily = ARM.test(target) ? 'aarch64' : 'x86_64'
  return Number(system === rowSystem) * 2 + Number(family === rowFamily)
}

/** Starts the picker. @param form With a field for each thing that tells the binaries apart. */
export function startPicker(form: HTMLFormElement): void {
  const section = form.closest<HTMLElement>('.install')!
  const rows = [...document.querySelectorAll<Row>('#binaries tbody')]
  const fields = [...form.querySelectorAll('select')]
  const original = rows.find((row) => row.dataset['hash'] === section.dataset['hash'])!
  const boxes = [...section.querySelectorAll('pre code')].map((code) => ({
    code,
    text: code.textContent,
  }))
  const pakages = section.querySelector('#install-pakages pre code')!
  const take = (row: Row): void => {
    for (const field of fields) field.value = row.dataset[field.name]!
    for (const { code, text } of boxes) code.textContent = withBinary(text, rows, row)
    const { allow } = row.dataset
    if (allow !== undefined) pakages.textContent = allowing(pakages.textContent, allow)
    show(section, row)
  }
  form.addEventListener('change', (event) => {
    const changed = event.target as HTMLSelectElement
    const row = nearest(rows, fields, changed)
    take(row)
    say(`The lines are now for ${row.querySelector('th')!.textContent}.`)
  })
  const here = platformOf(navigator.userAgent, navigator.platform)
  const [best] = rows.toSorted((a, b) => suits(b, here) - suits(a, here))
  take(best ?? original)
}

/** The digest of its image, which the row shows. */
const manifestOf = (row: Row): string =>
  row.querySelector<HTMLElement>('.image')!.title.split('@')[1]!

/** Lines that name any binary by hash or digest, for another. */
function withBinary(text: string, rows: readonly Row[], row: Row): string {
  return rows.reduce(
    (lines, other) =>
      lines
        .replaceAll(other.dataset['hash']!, row.dataset['hash']!)
        .replaceAll(manifestOf(other), manifestOf(row)),
    text,
  )
}

/** A line for Pakages that allows other states than it did, or none. */
const allowing = (line: string, states: string): string =>
  line.replace(/ --allow \S+$|$/, states === '' ? '' : ` --allow ${states}`)

/** What was just chosen holds; of the rest as much as there is a binary for. */
function nearest(
  rows: readonly Row[],
  fields: readonly HTMLSelectElement[],
  changed: HTMLSelectElement,
): Row {
  const fitting = (row: Row): number =>
    fields.reduce(
      (sum, field) =>
        sum + Number(row.dataset[field.name] === field.value) * (field === changed ? 100 : 1),
      0,
    )
  return rows.toSorted((a, b) => fitting(b) - fitting(a))[0]!
}

function show(section: HTMLElement, row: Row): void {
  const cells = [...row.querySelectorAll('tr:first-child > *')].map((cell) =>
    cell.textContent.replace(/\s+/g, ' ').trim(),
  )
  const facts: Readonly<Record<string, string>> = {
    binary: cells.slice(0, 4).join(' · '),
    size: cells[3]!,
    os: cells[1]!,
  }
  for (const [name, text] of Object.entries(facts))
    for (const place of document.querySelectorAll(`[data-fact=${name}]`)) place.textContent = text
  for (const fact of row.querySelector('template')?.content.children ?? [])
    for (const place of document.querySelectorAll(
      `[data-fact="${fact.getAttribute('data-fact')}"]`,
    ))
      place.replaceChildren(...fact.cloneNode(true).childNodes)
  const container = section.querySelector<HTMLElement>('#install-container .copyable')
  if (container) container.classList.toggle('none', row.dataset['image'] === undefined)
}
