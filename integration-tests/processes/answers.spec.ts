import { randomBytes } from "crypto"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "fs"
import { createServer } from "http"
import type { AddressInfo } from "net"
import { tmpdir } from "os"
import { join } from "path"
import { withBrowser } from "../support/browser"
import {
  cloneDemoDatabase,
  databaseUrl,
  withClient,
} from "../support/databases"
import { readDemo } from "../support/demo"
import { describeWith } from "../support/tools"
import { endAll } from "./support/processes"
import { serve, untilReady, type Served } from "./support/serve"
import { until } from "./support/wait"

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64"
)

describe("Every answer", () => {
  const database = `answers_${randomBytes(6).toString("hex")}`
  const dataDir = mkdtempSync(join(tmpdir(), "answers-"))
  const storefront = createServer((_, res) => {
    res.setHeader("content-type", "text/html").end("<h1>Storefront</h1>")
  })
  let server: Served

  beforeAll(async () => {
    await cloneDemoDatabase(database)
    mkdirSync(join(dataDir, "files"))
    writeFileSync(join(dataDir, "files/pixel.png"), PIXEL)
    await new Promise<void>((resolve) => storefront.listen(0, resolve))
    server = await serve({
      DATABASE_URL: databaseUrl(database),
      DATA_DIR: dataDir,
      STORE_CORS: storefrontUrl(),
    })
    await untilReady(server)
  })
  afterAll(async () => {
    storefront.close()
    await endAll()
    rmSync(dataDir, { recursive: true, force: true })
    await withClient((db) =>
      db.query(`drop database "${database}" with (force)`)
    )
  })

  // Another site than localhost, on which the shop is.
  const storefrontUrl = () =>
    `http://127.0.0.1:${(storefront.address() as AddressInfo).port}`

  it.each([
    ["the store", "/store/products", 400],
    ["the admin's API", "/admin/orders", 401],
    ["login", "/auth/session", 404],
    ["the admin", "/app", 200],
    ["a page of the admin", "/app/orders", 200],
    ["a file", "/static/pixel.png", 200],
    ["a file that is not there", "/static/nothing.png", 404],
    ["nothing", "/nothing", 404],
    ["health", "/health", 200],
    ["readiness", "/health/ready", 200],
  ])("has an id and guards the browser: %s", async (_, path, status) => {
    const answer = await fetch(server.url + path)
    expect(answer.status).toBe(status)
    const { headers } = answer
    expect(headers.get("x-request-id")).toMatch(UUID)
    expect(headers.get("content-security-policy")).toContain("default-src")
    expect(headers.get("x-content-type-options")).toBe("nosniff")
    expect(headers.get("x-frame-options")).toBe("DENY")
    expect(headers.get("referrer-policy")).toBe("no-referrer")
    expect(headers.has("x-powered-by")).toBe(false)
    expect(headers.has("strict-transport-security")).toBe(false)
  })

  it("keeps an id it was given, and uses it in every line of the request", async () => {
    const id = `spec-${randomBytes(4).toString("hex")}`
    const answer = await fetch(`${server.url}/store/products`, {
      headers: { "x-request-id": id },
    })
    expect(answer.headers.get("x-request-id")).toBe(id)
    await until(() => logLine(id))
  })

  it("is logged once, by its route, without what the caller sent", async () => {
    const id = `spec-${randomBytes(4).toString("hex")}`
    const secret = randomBytes(8).toString("hex")
    const answer = await fetch(
      `${server.url}/store/carts/${secret}?token=${secret}`,
      {
        headers: {
          "x-request-id": id,
          "x-publishable-api-key": readDemo().publishable_key,
          authorization: `Bearer ${secret}`,
          cookie: `connect.sid=${secret}`,
          "user-agent": secret,
          referer: `http://localhost/${secret}`,
        },
      }
    )
    expect(answer.status).toBeGreaterThanOrEqual(400)
    await until(() => logLine(id))
    expect(JSON.parse(logLine(id) ?? "")).toMatchObject({
      level: "http",
      method: "GET",
      route: "/store/carts/:id",
      status: answer.status,
      request_id: id,
      response_bytes: expect.any(Number),
      duration_ms: expect.any(Number),
      aborted: false,
    })
    expect(linesWith(id)).toHaveLength(1)
    expect(linesWith('"http_version"')).toEqual([])
    expect(
      linesWith(secret).filter((line) => line.includes('"level":"http"'))
    ).toEqual([])
  })

  it.each([
    ["/admin/orders/order_1", "/admin/orders/:id"],
    ["/store/products?q=x", "/store/products"],
    ["/app/orders/1", "/app/*"],
    ["/static/nothing.png", "/static/*"],
    ["/nothing/at/all", "unmatched"],
  ])("is logged for %s as %s", async (path, route) => {
    const id = `spec-${randomBytes(4).toString("hex")}`
    await fetch(server.url + path, { headers: { "x-request-id": id } })
    await until(() => logLine(id))
    expect(JSON.parse(logLine(id) ?? "")).toMatchObject({ route })
  })

  it("is not logged for probes", async () => {
    const id = `spec-${randomBytes(4).toString("hex")}`
    for (const path of ["/health", "/health/ready"]) {
      await fetch(server.url + path, { headers: { "x-request-id": id } })
    }
    await fetch(server.url, { headers: { "x-request-id": `${id}-last` } })
    await until(() => linesWith(`${id}-last`).length)
    expect(linesWith(id)).toHaveLength(1)
  })

  const linesWith = (text: string) =>
    server
      .output()
      .split("\n")
      .filter((line) => line.includes(text))
  const logLine = (id: string) => linesWith(id)[0]

  describeWith("Chromium")("in a browser (needs Chromium)", () => {
    it("lets a storefront elsewhere show files and call the Store API, and nobody else", async () => {
      await withBrowser(async (browser) => {
        const page = await browser.newPage()
        await page.goto(storefrontUrl())
        const seen = await page.evaluate(
          async ({ url, key }) => {
            const image = new Image()
            image.src = `${url}/static/pixel.png`
            await image.decode()
            const headers = { "x-publishable-api-key": key }
            const call = (path: string) =>
              fetch(url + path, { headers }).then(
                ({ status }) => status,
                () => "refused"
              )
            return {
              image_width: image.naturalWidth,
              store: await call("/store/products?limit=1"),
              admin: await call("/admin/orders"),
            }
          },
          { url: server.url, key: readDemo().publishable_key }
        )
        expect(seen).toEqual({ image_width: 1, store: 200, admin: "refused" })
      })
    })

    it("shows a storefront elsewhere the headers that are meant for it", async () => {
      await withBrowser(async (browser) => {
        const page = await browser.newPage()
        await page.goto(storefrontUrl())
        const seen = await page.evaluate(
          async ({ url, key }) => {
            const shownOf = async (path: string, init?: RequestInit) =>
              [...(await fetch(url + path, init)).headers.keys()].filter(
                (name) => !name.startsWith("content-")
              )
            const ask = () =>
              shownOf("/store/guest-access", {
                method: "POST",
                headers: {
                  ...{ "x-publishable-api-key": key, "Idempotency-Key": "one" },
                  "content-type": "application/json",
                },
                body: JSON.stringify({
                  ...{ email: "nobody@example.com", order: "1" },
                  purpose: "order",
                }),
              })
            return {
              without_key: await shownOf("/store/products"),
              first: await ask(),
              again: await ask(),
            }
          },
          { url: server.url, key: readDemo().publishable_key }
        )
        const limits = ["ratelimit", "ratelimit-policy", "x-request-id"]
        expect(seen).toEqual({
          without_key: ["x-request-id"],
          first: limits,
          again: ["idempotency-replayed", ...limits],
        })
      })
    })
  })
})
