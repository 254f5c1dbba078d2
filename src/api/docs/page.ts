import type { Demo } from "./demo"
import { ICON, PALETTE, cssVariables, escapeHtml } from "./html"

interface DocsPage {
  public_url: string
  demo?: Demo & { guide: string }
}

const STYLE = `
  :root { color-scheme: light dark; ${cssVariables(PALETTE.light)} }
  @media (prefers-color-scheme: dark) { :root { ${cssVariables(PALETTE.dark)} } }
  body { font: 16px/1.6 ui-sans-serif, system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 46rem; margin: 4rem auto; padding: 0 1.25rem }
  h1 { font-weight: 500; letter-spacing: -.02em } h2 { font-weight: 500; margin-top: 2.5rem }
  p, td, li { color: var(--soft) } a { color: inherit }
  code, pre { font: 13px/1.55 ui-monospace, monospace; color: var(--ink) }
  pre { border: 1px solid var(--line); border-radius: 8px; padding: 1rem; overflow-x: auto }
  table { border-collapse: collapse; width: 100% } td { border-top: 1px solid var(--line); padding: .4rem .75rem .4rem 0 }
  nav { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: .75rem; margin: 2rem 0 }
  nav a { border: 1px solid var(--line); border-radius: 8px; padding: .8rem 1rem; text-decoration: none; color: var(--soft); font-size: 14px; line-height: 1.45 }
  nav a:hover, nav a:focus-visible { background: var(--shade); border-color: var(--accent) }
  nav strong { display: block; font-weight: 500; font-size: 16px; color: var(--ink) }
`

/** The page a newcomer opens first: where things are and how to buy one. */
export function renderDocsPage({ public_url, demo }: DocsPage) {
  const url = escapeHtml(public_url)
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${ICON}
<title>Muted Age</title>
<style>${STYLE}</style>
<h1>Muted Age</h1>
<p>A shop is running here. Storefronts talk to <code>${url}/store</code>, merchants work in <a href="/app">the admin</a>.</p>
<nav>
<a href="/docs/api"><strong>API reference</strong>What this shop has beside Medusa, to read and to try</a>
<a href="https://docs.medusajs.com/api/store"><strong>Medusa’s Store API</strong>Products, carts, checkout, customers, orders</a>
<a href="https://docs.medusajs.com/api/admin"><strong>Medusa’s Admin API</strong>All that the admin does</a>
<a href="/docs/openapi.json" download><strong>OpenAPI 3.1</strong>The reference for programs, <code>openapi.json</code></a>
<a href="/app"><strong>The admin</strong>Where merchants work</a>
<a href="/docs/postman.json" download><strong>Postman</strong>The same calls as a collection</a>
</nav>
${demo ? renderDemo(url, demo) : ""}</html>`
}

function renderDemo(
  url: string,
  { publishable_key, admin, customers, guide }: NonNullable<DocsPage["demo"]>
) {
  const rows = [admin, ...customers].map(
    ({ email, password }) =>
      `<tr><td><code>${escapeHtml(email)}</code></td><td><code>${escapeHtml(password)}</code></td></tr>`
  )
  return `<h2>The Store API</h2>
<p>Each request carries the publishable key, which names the sales channel:</p>
<pre>curl -H "x-publishable-api-key: ${escapeHtml(publishable_key)}" \\
  "${url}/store/products?limit=3&amp;fields=title,handle,thumbnail"</pre>
<h2>Buy something</h2>
<p>These are all the calls of a purchase. It runs as <code>node docs/guides/first-purchase.mjs</code>; the order then appears in the admin.</p>
<pre>${escapeHtml(guide)}</pre>
<h2>Logins</h2>
<table>${rows.join("")}</table>
<p>The first is the merchant, the others are customers of the demo.</p>
`
}
