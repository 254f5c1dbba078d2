import { randomBytes } from "crypto"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readDemo } from "../demo"
import { renderReaderPage } from "./page"

export async function GET(_req: MedusaRequest, res: MedusaResponse) {
  const nonce = randomBytes(16).toString("base64")
  const demo = await readDemo()
  res.setHeader("Content-Security-Policy", policy(nonce))
  res
    .type("html")
    .send(renderReaderPage({ nonce, publishable_key: demo?.publishable_key }))
}

/** The reader styles itself and calls this server, and nothing else. */
function policy(nonce: string) {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ")
}
