import type { BrowserContext, Page } from "playwright-core"
import { withBrowser } from "../support/browser"
import { describeWith } from "../support/tools"
import {
  complaintsOf,
  logIn,
  picturePath,
  startBuiltShop,
} from "./support/admin"
import { placeDemoOrder } from "./support/demo-order"
import { endAll } from "./support/processes"
import { startRedis } from "./support/redis"
import { until } from "./support/wait"

const WITHIN_MS = 5_000
const SWEEP = "stream-announce-orders"

/** The admin's list of orders, while orders come. */
describeWith("Chromium")("orders as they come (needs Chromium)", () => {
  afterEach(endAll)

  it("appear in the list without reloading, with a badge that fades once seen", async () => {
    const { url } = await startBuiltShop()
    await withBrowser(async (browser) => {
      const { page, streams, complaints } = await openOrders(browser, url)
      await page.screenshot({ path: picturePath("stream-live") })
      const tableAt = await topOfTable(page)

      await placeDemoOrder(url, "first@example.com")
      await rowOf(page, "first@example.com").waitFor({ timeout: WITHIN_MS })
      await badgeOf(page, "1 new order").waitFor()
      expect(await topOfTable(page)).toBe(tableAt)
      await page.screenshot({ path: picturePath("stream-new-order") })
      // Looked at for a while, it goes by itself.
      await liveDot(page).waitFor({ timeout: 15_000 })

      await page.locator("main").evaluate((main) => main.scrollTo(0, 400))
      await placeDemoOrder(url, "second@example.com")
      await placeDemoOrder(url, "third@example.com")
      await badgeOf(page, "2 new orders").waitFor()
      await page.screenshot({ path: picturePath("stream-new-below") })
      await badgeOf(page, "2 new orders").click()
      await liveDot(page).waitFor()
      expect(await topOfTable(page)).toBe(tableAt)

      expect(streams.open()).toBe(1)
      await logOut(page)
      await until(() => streams.open() === 0)
      expect(complaints).toEqual([])
    })
  })

  describeWith("redis-server")("over a restart (needs redis-server)", () => {
    it("come again once the server is back, also those that came before the page was", async () => {
      // Without Redis a restart ends every login.
      const redis = await startRedis()
      const shop = await startBuiltShop({ REDIS_URL: redis.url })
      await withBrowser(
        async (browser) => {
          const { page, streams } = await openOrders(browser, shop.url)
          await shop.stop()
          await page.getByText("Reconnecting").waitFor()
          await page.screenshot({ path: picturePath("stream-lost-dark") })
          await shop.startAgain()
          await placeDemoOrder(shop.url, "between@example.com")
          await rowOf(page, "between@example.com").waitFor({ timeout: 40_000 })
          await badgeOf(page, "1 new order").waitFor()
          await placeDemoOrder(shop.url, "later@example.com")
          await rowOf(page, "later@example.com").waitFor({ timeout: WITHIN_MS })
          await badgeOf(page, /new order/).waitFor()
          await page.screenshot({ path: picturePath("stream-new-dark") })
          expect(streams.open()).toBe(1)
        },
        { color_scheme: "dark" }
      )
    })
  })
})

async function openOrders(browser: BrowserContext, url: string) {
  const page = await browser.newPage()
  const complaints = complaintsOf(page)
  const streams = countStreams(page)
  await logIn(page, url)
  // The demo's newest order was made without an event. The sweep would tell of
  // it at the next full minute, in the middle of what is counted here.
  const told = await page.request.post(`${url}/admin/sweeps/${SWEEP}/run`)
  expect(told.status()).toBe(200)
  await page.goto(`${url}/app/orders`)
  await page.getByRole("row").nth(1).waitFor()
  await liveDot(page).waitFor()
  return { page, complaints, streams }
}

/** How many streams the page holds open, as the browser sees it. */
function countStreams(page: Page) {
  const open = new Set<unknown>()
  const isStream = (url: string) => new URL(url).pathname === "/stream"
  page.on("request", (request) => {
    if (isStream(request.url())) {
      open.add(request)
    }
  })
  page.on("requestfinished", (request) => open.delete(request))
  page.on("requestfailed", (request) => open.delete(request))
  return { open: () => open.size }
}

const liveDot = (page: Page) => page.getByText("Live", { exact: true })

const badgeOf = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name })

const rowOf = (page: Page, email: string) =>
  page.getByRole("row").filter({ hasText: email })

async function topOfTable(page: Page) {
  return (await page.getByRole("table").boundingBox())?.y
}

async function logOut(page: Page) {
  await page.getByRole("button", { name: "Teresa" }).click()
  await page.getByRole("menuitem", { name: "Log out" }).click()
  await page.locator('input[name="password"]').waitFor({ timeout: 60_000 })
}
