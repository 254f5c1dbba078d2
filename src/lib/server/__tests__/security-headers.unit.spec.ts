import { createServer } from "http"
import type { AddressInfo } from "net"
import { readConfig } from "../../../config"
import { areaOf } from "../area"
import { securityHeaders } from "../security-headers"

const DATABASE_URL = "postgres://localhost/muted-age"

async function headersOf(path: string, env: Record<string, string> = {}) {
  const config = readConfig({ APP_ENV: "demo", DATABASE_URL, ...env }, "/")
  const setHeaders = securityHeaders(config)
  const server = createServer((req, res) => {
    setHeaders(req, res, areaOf(path))
    res.end()
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  const { headers } = await fetch(`http://127.0.0.1:${port}${path}`)
  server.close()
  return headers
}

describe("securityHeaders", () => {
  it.each(["/store/products", "/admin/orders", "/auth/session", "/", "/appx"])(
    "lets nothing run or be framed on %s",
    async (path) => {
      const headers = await headersOf(path)
      expect(headers.get("content-security-policy")).toContain(
        "default-src 'none'"
      )
      expect(headers.get("x-content-type-options")).toBe("nosniff")
      expect(headers.get("x-frame-options")).toBe("DENY")
      expect(headers.get("referrer-policy")).toBe("no-referrer")
      expect(headers.get("cross-origin-resource-policy")).toBe("same-origin")
    }
  )

  it.each(["/static", "/static/a.svg", "/STATIC/a.svg"])(
    "puts %s into a sandbox that other origins may embed",
    async (path) => {
      const headers = await headersOf(path)
      expect(headers.get("content-security-policy")).toBe(
        "default-src 'none';style-src 'unsafe-inline';frame-ancestors 'none';sandbox"
      )
      expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin")
    }
  )

  it.each(["/app", "/app/orders", "/APP/orders"])(
    "lets %s run its own scripts only",
    async (path) => {
      const policy = (await headersOf(path)).get("content-security-policy")
      expect(policy).toContain("script-src 'self';")
      expect(policy).toContain("frame-ancestors 'none'")
    }
  )

  it("lets the admin upload to the bucket", async () => {
    const headers = await headersOf("/app", {
      S3_BUCKET: "shop",
      S3_REGION: "eu-central-1",
      S3_FILE_URL: "https://files.example.com",
    })
    expect(headers.get("content-security-policy")).toContain(
      "connect-src 'self' https://s3.eu-central-1.amazonaws.com https://shop.s3.eu-central-1.amazonaws.com"
    )
  })

  it("does not bind browsers to https when the shop is on plain http", async () => {
    const headers = await headersOf("/store/products")
    expect(headers.has("strict-transport-security")).toBe(false)
  })

  it("binds browsers to https when the shop is on https", async () => {
    const headers = await headersOf("/store/products", {
      PUBLIC_URL: "https://shop.example.com",
    })
    expect(headers.get("strict-transport-security")).toBe("max-age=31536000")
  })
})
