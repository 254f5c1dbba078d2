import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "fs"
import { tmpdir } from "os"
import { join } from "path"
import { startServer } from "../builders/server"
import { withBrowser } from "../support/browser"
import { withShop } from "../support/shop"
import { describeWith } from "../support/tools"
import { endAll, projectDir } from "./support/processes"

const PAGES = [
  "/docs",
  "/docs/api",
  "/docs/reader.js",
  "/docs/openapi.json",
  "/docs/postman.json",
]
const PASSWORD = "correct horse battery"

/** `/docs` as each environment shows it. */
withShop(({ api, dbConfig }) => {
  const dataDir = mkdtempSync(join(tmpdir(), "docs-"))
  const pictures = join(projectDir, ".data/test/screenshots")
  beforeAll(() => {
    mkdirSync(pictures, { recursive: true })
    writeFileSync(
      join(dataDir, "demo.json"),
      JSON.stringify({
        publishable_key: "pk_of_the_demo",
        admin: { email: "admin@example.test", password: "open" },
        customers: [],
      })
    )
  })
  afterEach(endAll)
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

  const serve = (env: Record<string, string>) =>
    startServer({
      DATABASE_URL: dbConfig.clientUrl,
      DATA_DIR: dataDir,
      ...env,
    })
  const staging = {
    APP_ENV: "staging",
    PUBLIC_URL: "https://staging.example",
    STORE_CORS: "https://www.example",
    JWT_SECRET: "x".repeat(32),
    COOKIE_SECRET: "y".repeat(32),
    AUTH_MFA_ENCRYPTION_KEY: "z".repeat(32),
  }

  it.each(PAGES)("are not there in tests: %s", async (path) => {
    const { status, data } = await api.get(path, {
      validateStatus: () => true,
    })
    expect({ status, data }).toMatchObject({
      status: 404,
      data: { code: "not_found" },
    })
  })

  it("open in staging with the password, which no login is shown for", async () => {
    const { api } = await serve({ ...staging, DOCS_PASSWORD: PASSWORD })
    for (const path of PAGES) {
      const refused = await api.get(path)
      expect(refused.status).toBe(401)
      expect(refused.headers["www-authenticate"]).toMatch(/^Basic /)
      expect(refused.data).toMatchObject({ code: "unauthorized" })
      const opened = await api.get(path, {
        auth: { username: "anybody", password: PASSWORD },
      })
      expect(opened.status).toBe(200)
      expect(JSON.stringify(opened.data)).not.toContain("pk_of_the_demo")
      expect(JSON.stringify(opened.data)).not.toContain("admin@example.test")
    }
  })

  it("are not there in staging without a password, nor in production", async () => {
    for (const env of [
      staging,
      { ...staging, APP_ENV: "production", DOCS_PASSWORD: PASSWORD },
    ]) {
      const { api } = await serve(env)
      for (const path of PAGES) {
        const { status } = await api.get(path, {
          auth: { username: "anybody", password: PASSWORD },
        })
        expect(status).toBe(404)
      }
      await endAll()
    }
  })

  describeWith("Chromium")("in a browser (needs Chromium)", () => {
    it.each(["light", "dark"] as const)(
      "show page and reference to everybody in the demo, in %s",
      async (color_scheme) => {
        const { api } = await serve({ APP_ENV: "demo" })
        await withBrowser(
          async (browser) => {
            const page = await browser.newPage()
            const problems: string[] = []
            page.on("console", (message) => {
              if (message.type() === "error") {
                problems.push(message.text())
              }
            })
            page.on("pageerror", ({ message }) => problems.push(message))
            const show = (name: string) =>
              page.screenshot({
                path: join(pictures, `docs-${name}-${color_scheme}.png`),
              })
            await page.goto(`${api.defaults.baseURL}/docs`)
            await page.getByText("pk_of_the_demo").waitFor()
            await show("landing")
            await page.getByRole("link", { name: "API reference" }).click()
            await page.getByText("Move the clock forward").first().waitFor()
            await show("reference")
            await page.locator("[id='link-post-/admin/clock/advance']").click()
            await page.getByRole("button", { name: "Try" }).first().waitFor()
            await show("operation")
            expect(problems).toEqual([])
          },
          { color_scheme }
        )
      }
    )
  })
})
