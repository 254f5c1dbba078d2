import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readFile } from "fs/promises"
import { join } from "path"
import { config } from "../../config/current"
import { readDemo } from "./demo"
import { renderDocsPage } from "./page"

/** The newcomer's page. */
export async function GET(_req: MedusaRequest, res: MedusaResponse) {
  const demo = await readDemo()
  const guide = join(config.root_dir, "docs/guides/first-purchase.mjs")
  res.setHeader(
    "Content-Security-Policy",
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
  )
  res.type("html").send(
    renderDocsPage({
      public_url: config.public_url,
      demo: demo && { ...demo, guide: await readFile(guide, "utf8") },
    })
  )
}
