import { ICON, PALETTE, escapeHtml } from "../html"

interface ReaderPage {
  /** Marks the one script that the page itself holds. */
  nonce: string
  publishable_key?: string
}

const SANS = "ui-sans-serif, system-ui, sans-serif"
const MONO = "ui-monospace, monospace"

/** What https://rapidocweb.com/api.html lists, as far as it differs here. */
const ATTRIBUTES = {
  "spec-url": "/docs/openapi.json",
  "render-style": "read",
  "show-header": "false",
  "load-fonts": "false",
  "allow-server-selection": "false",
  "persist-auth": "true",
  "regular-font": SANS,
  "mono-font": MONO,
  "nav-item-spacing": "relaxed",
  "show-method-in-nav-bar": "as-colored-text",
  "schema-description-expanded": "true",
  "default-schema-tab": "schema",
  "sort-tags": "true",
}

/** Colours follow the reader's system, also when it changes at dusk. */
const SCRIPT = `
  const palette = ${JSON.stringify(PALETTE)}
  const reader = document.querySelector("rapi-doc")
  const dark = matchMedia("(prefers-color-scheme: dark)")
  function paint() {
    const theme = dark.matches ? "dark" : "light"
    const { ink, paper, shade, soft, accent } = palette[theme]
    const attributes = {
      theme, "bg-color": paper, "text-color": ink, "primary-color": accent,
      "nav-bg-color": shade, "nav-text-color": soft, "nav-hover-text-color": ink,
      "nav-accent-color": accent,
    }
    for (const [name, value] of Object.entries(attributes)) {
      reader.setAttribute(name, value)
    }
  }
  paint()
  dark.addEventListener("change", paint)
  reader.addEventListener("spec-loaded", () => {
    const { publishableKey } = reader.dataset
    if (publishableKey) reader.setApiKey("publishable_key", publishableKey)
  })
`

/** The reference, as RapiDoc shows it. */
export function renderReaderPage({ nonce, publishable_key = "" }: ReaderPage) {
  const attributes = Object.entries(ATTRIBUTES).map(
    ([name, value]) => `${name}="${value}"`
  )
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${ICON}
<title>API reference · Muted Age</title>
<style>
  :root { color-scheme: light dark }
  html, body { margin: 0; height: 100%; background: ${PALETTE.light.paper} }
  @media (prefers-color-scheme: dark) { html, body { background: ${PALETTE.dark.paper} } }
  rapi-doc::part(section-navbar) { border-right: 0 }
  .home { font: 500 20px/1.4 ${SANS}; letter-spacing: -.02em; color: inherit; text-decoration: none; display: block; padding: 1rem 1.5rem .5rem }
</style>
<rapi-doc data-publishable-key="${escapeHtml(publishable_key)}" ${attributes.join(" ")}>
<a class="home" slot="nav-logo" href="/docs">Muted Age</a>
</rapi-doc>
<script nonce="${nonce}">${SCRIPT}</script>
<script src="/docs/reader.js" defer></script>
</html>`
}
