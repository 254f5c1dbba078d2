interface DocsPage {
  public_url: string
  publishable_key: string
  logins: { email: string; password: string }[]
  guide: string
}

const STYLE = `
  :root { color-scheme: light dark; --ink: #2b2a28; --paper: #faf8f5; --line: #ddd6cb; --soft: #6f6a62 }
  @media (prefers-color-scheme: dark) { :root { --ink: #ece7df; --paper: #1c1b19; --line: #3a3733; --soft: #a39c91 } }
  body { font: 16px/1.6 ui-sans-serif, system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 46rem; margin: 4rem auto; padding: 0 1.25rem }
  h1 { font-weight: 500; letter-spacing: -.02em } h2 { font-weight: 500; margin-top: 2.5rem }
  p, td { color: var(--soft) } a { color: inherit }
  code, pre { font: 13px/1.55 ui-monospace, monospace; color: var(--ink) }
  pre { border: 1px solid var(--line); border-radius: 8px; padding: 1rem; overflow-x: auto }
  table { border-collapse: collapse; width: 100% } td { border-top: 1px solid var(--line); padding: .4rem .75rem .4rem 0 }
`

/** The page a newcomer opens first: where things are and how to buy one. */
export function renderDocsPage(page: DocsPage) {
  const rows = page.logins.map(
    ({ email, password }) =>
      `<tr><td><code>${escapeHtml(email)}</code></td><td><code>${escapeHtml(password)}</code></td></tr>`
  )
  const url = escapeHtml(page.public_url)
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Muted Age</title>
<style>${STYLE}</style>
<h1>Muted Age</h1>
<p>A shop is running here. Storefronts talk to <code>${url}/store</code>, merchants work in <a href="/app">the admin</a>.</p>
<h2>The Store API</h2>
<p>Each request carries the publishable key, which names the sales channel:</p>
<pre>curl -H "x-publishable-api-key: ${escapeHtml(page.publishable_key)}" \\
  "${url}/store/products?limit=3&amp;fields=title,handle,thumbnail"</pre>
<p>Carts, checkout, customers and orders are Medusa's own: see the <a href="https://docs.medusajs.com/api/store">Store API reference</a>.</p>
<h2>Buy something</h2>
<p>These are all the calls of a purchase. It runs as <code>node docs/guides/first-purchase.mjs</code>; the order then appears in the admin.</p>
<pre>${escapeHtml(page.guide)}</pre>
<h2>Logins</h2>
<table>${rows.join("")}</table>
<p>The first is the merchant, the others are customers of the demo.</p>
</html>`
}

function escapeHtml(text: string) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
}
