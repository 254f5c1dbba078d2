import { randomBytes } from "crypto"
import { mkdirSync } from "fs"
import { join } from "path"
import { withBrowser } from "../support/browser"
import { cloneDemoDatabase, databaseUrl } from "../support/databases"
import { readDemo } from "../support/demo"
import { describeWith } from "../support/tools"
import { freePort } from "./support/ports"
import { endAll, projectDir, start } from "./support/processes"
import { until } from "./support/wait"

/** The built admin, as a merchant meets it: in a browser, over plain http. */
describeWith("Chromium")("admin in the browser (needs Chromium)", () => {
  const pictures = join(projectDir, ".data/test/screenshots")
  let url: string

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true })
    const database = `admin_${randomBytes(6).toString("hex")}`
    await cloneDemoDatabase(database)
    const port = await freePort()
    url = `http://localhost:${port}`
    const server = start(
      process.execPath,
      [
        join(projectDir, "node_modules/.bin/medusa"),
        "start",
        "--port",
        String(port),
      ],
      {
        cwd: join(projectDir, ".medusa/server"),
        env: {
          APP_ENV: "demo",
          NODE_ENV: "production",
          PORT: String(port),
          DATABASE_URL: databaseUrl(database),
          DATA_DIR: process.env.TEST_DEMO_DIR,
          MEDUSA_DISABLE_TELEMETRY: "1",
        },
      }
    )
    await until(
      () =>
        server.hasExited() ||
        fetch(`${url}/health`).then(
          (answer) => answer.ok,
          () => false
        ),
      { within_ms: 60_000, describe: server.output }
    )
  })
  afterAll(endAll)

  it("logs in and opens an order, with nothing refused by its own security headers", async () => {
    const demo = readDemo()
    const { admin, customers } = demo
    await withBrowser(async (browser) => {
      const page = await browser.newPage()
      // The template was seeded for the usual address; this server has another.
      await page.route(`${demo.url}/static/**`, (route) =>
        route.continue({ url: route.request().url().replace(demo.url, url) })
      )
      const complaints: string[] = []
      page.on("console", (message) => {
        if (message.type() === "error" && !isExpected(message.text())) {
          complaints.push(message.text())
        }
      })
      page.on("pageerror", (error) => complaints.push(error.message))

      await page.goto(`${url}/app/login`)
      await page.fill('input[name="email"]', admin.email)
      await page.fill('input[name="password"]', admin.password)
      await page.keyboard.press("Enter")
      await page.waitForURL(/\/app\/(?!login)/)

      await page.goto(`${url}/app/orders`)
      await page.getByRole("row").nth(1).waitFor()
      await page.screenshot({ path: join(pictures, "orders.png") })

      await page.goto(`${url}/app/orders/${customers[0].order_ids[0]}`)
      await page.getByText("Summary").first().waitFor()
      await page.getByText(customers[0].email).first().waitFor()
      await page.waitForLoadState("networkidle")
      await page.screenshot({ path: join(pictures, "order.png") })
      const broken = await page.evaluate(
        () =>
          [...document.images].filter(
            ({ complete, naturalWidth }) => complete && naturalWidth === 0
          ).length
      )
      expect(broken).toBe(0)
      expect(complaints).toEqual([])
    })
  })
})

/**
 * Asking who is logged in, before anybody is, is answered 401; and the admin
 * looks for things on the internet, which a machine may lack.
 */
function isExpected(message: string) {
  return /status of 401|ERR_NAME_NOT_RESOLVED|ERR_INTERNET_DISCONNECTED/.test(
    message
  )
}
