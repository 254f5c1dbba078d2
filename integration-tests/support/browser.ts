import { mkdtempSync, rmSync } from "fs"
import { tmpdir } from "os"
import { join } from "path"
import { chromium, type BrowserContext } from "playwright-core"
import { toolPath } from "./tools"

/** Chromium as it must be started as root and without the internet. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

/**
 * Opens the system's browser with an empty profile, gives it to `use` and
 * closes it again.
 */
export async function withBrowser(
  use: (browser: BrowserContext) => Promise<void>,
  { color_scheme = "light" }: { color_scheme?: "light" | "dark" } = {}
) {
  const profile = mkdtempSync(join(tmpdir(), "browser-"))
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: toolPath("Chromium"),
    args: FLAGS,
    viewport: { width: 1440, height: 900 },
    colorScheme: color_scheme,
  })
  try {
    await use(browser)
  } finally {
    await browser.close()
    rmSync(profile, { recursive: true, force: true })
  }
}
