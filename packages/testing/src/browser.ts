import { chromium, type Browser } from 'playwright-core'

/**
 * Nothing of the browser's own may reach for the network: what a test then sees is the page's
 * doing.
 */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Where Debian's chromium lies. */
export const CHROMIUM = '/usr/bin/chromium'

/** Starts Debian's chromium without a window. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, args: QUIET })
