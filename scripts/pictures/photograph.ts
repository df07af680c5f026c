import { launchBrowser } from '@pakages/testing/browser'
import { serveSite } from '@pakages/testing/site-server'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A page, and how much of it is shown. */
export interface Shot {
  /** The name of the pictures, without `-light.png`. */
  readonly name: string
  /** From the root of the site. */
  readonly path: string
  /** In pixels of the page. */
  readonly width: number
  readonly height: number
}

const SCHEMES = ['light', 'dark'] as const

/** Photographs pages of a site as visitors see them, light and dark. @param into A folder. */
export async function photograph(site: string, shots: readonly Shot[], into: string) {
  const server = await serveSite(site, 'packages')
  const browser = await launchBrowser()
  try {
    for (const colorScheme of SCHEMES)
      for (const { name, path, width, height } of shots) {
        const context = await browser.newContext({
          ...{ colorScheme, viewport: { width, height }, reducedMotion: 'reduce' },
          userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0',
        })
        const page = await context.newPage()
        await page.goto(server.url + path, { waitUntil: 'networkidle' })
        writeFileSync(join(into, `${name}-${colorScheme}.png`), await page.screenshot())
        await context.close()
      }
    if (server.missing.length > 0) throw new Error(`Missing: ${server.missing.join(', ')}`)
  } finally {
    await browser.close()
    await server.close()
  }
}
