import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { existsSync } from "fs"
import { readFile } from "fs/promises"
import { join } from "path"
import { config } from "../../config/current"
import { renderDocsPage } from "./page"

/** The newcomer's page. It shows logins, so it exists for the demo alone. */
export async function GET(_req: MedusaRequest, res: MedusaResponse) {
  const demoFile = join(config.data_dir, "demo.json")
  if (config.is_deployed || !existsSync(demoFile)) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "The docs page belongs to the demo shop, which is not seeded here."
    )
  }
  const demo = JSON.parse(await readFile(demoFile, "utf8"))
  const guide = await readFile(
    join(config.root_dir, "docs/guides/first-purchase.mjs"),
    "utf8"
  )
  res.setHeader(
    "Content-Security-Policy",
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
  )
  res.type("html").send(
    renderDocsPage({
      public_url: config.public_url,
      publishable_key: demo.publishable_key,
      logins: [demo.admin, ...demo.customers],
      guide,
    })
  )
}
