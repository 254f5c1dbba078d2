import type { BrowserContext, Page } from "playwright-core"
import { addHeldReviews } from "../builders/held-reviews"
import { withBrowser } from "../support/browser"
import { withClient } from "../support/databases"
import { describeWith } from "../support/tools"
import {
  complaintsOf,
  logIn,
  picturePath,
  startBuiltShop,
} from "./support/admin"
import { endAll } from "./support/processes"

/** The page Reviews of the built admin, as a merchant uses it. */
describeWith("Chromium")("reviews in the browser (needs Chromium)", () => {
  let shop: { url: string; database: string }
  let product: { id: string; title: string }

  beforeAll(async () => {
    shop = await startBuiltShop()
    product = await addHeldReviews(shop.database, [
      { name: "Ada", body: "See spam.example for more.", rule: "links" },
      { name: "Bea", body: "It tore on day two.", rule: "duplicate-text" },
      { name: "Cem", body: "Buy at my shop instead.", rule: "links" },
    ])
  })
  afterAll(endAll)

  async function openQueue(browser: BrowserContext) {
    const page = await browser.newPage()
    const complaints = complaintsOf(page)
    await logIn(page, shop.url)
    await page.getByRole("link", { name: "Reviews", exact: true }).click()
    await page.getByText("the law forbids to hold back").waitFor()
    return { page, complaints }
  }

  it("moderates three with the keyboard alone, and sees no stars before", async () => {
    await withBrowser(async (browser) => {
      const { page, complaints } = await openQueue(browser)
      await card(page, "Ada").getByText("Web address").waitFor()
      await card(page, "Ada").getByText("by itself in 2 days").waitFor()
      expect(await page.getByRole("img", { name: /star/ }).count()).toBe(0)

      await page.keyboard.press("p")
      await page.keyboard.press("j")
      await current(page, "Ada")
      await page.keyboard.press("r")
      await page.getByRole("dialog").getByText("may appeal").waitFor()
      await page.keyboard.press("1")
      await page.getByLabel("To the author").fill("It leads elsewhere.")
      await page.screenshot({ path: picturePath("reviews-refuse") })
      await page.keyboard.press("Control+Enter")
      await card(page, "Ada").waitFor({ state: "detached" })

      await current(page, "Bea")
      await page.keyboard.press("p")
      await card(page, "Bea").waitFor({ state: "detached" })

      await current(page, "Cem")
      await page.keyboard.press("r")
      await page.getByRole("dialog").getByText("may appeal").waitFor()
      await page.keyboard.press("5")
      await page.keyboard.press("Control+Enter")
      await page.getByText("Nothing waits for you").waitFor()
      expect(complaints).toEqual([])
    })
    expect(await states(shop.database)).toEqual([
      ["rejected", "advertising"],
      ["published", null],
      ["rejected", "copied-content"],
    ])
  })

  it("shows on the product what was published, with its stars", async () => {
    await withBrowser(async (browser) => {
      const { page, complaints } = await openQueue(browser)
      await page.goto(`${shop.url}/app/products/${product.id}`)
      await page.getByText("It tore on day two.").waitFor()
      await page.getByRole("img", { name: "1 star" }).waitFor()
      await page.getByRole("link", { name: "All reviews" }).click()
      await card(page, "Cem").getByText("Reason: Copied").waitFor()
      await page.screenshot({ path: picturePath("reviews-of-product") })
      expect(complaints).toEqual([])
    })
  })

  it("is dark where the merchant's system is, and fits a phone", async () => {
    await withBrowser(
      async (browser) => {
        const { page, complaints } = await openQueue(browser)
        await page.getByRole("tab", { name: "All" }).click()
        await card(page, "Bea").waitFor()
        await page.screenshot({ path: picturePath("reviews-dark") })
        await page.setViewportSize({ width: 390, height: 844 })
        const isWider = () =>
          document.documentElement.scrollWidth > window.innerWidth
        expect(await page.evaluate(isWider)).toBe(false)
        expect(complaints).toEqual([])
      },
      { color_scheme: "dark" }
    )
  })
})

const card = (page: Page, name: string) =>
  page.getByRole("article", { name, exact: true })

/** Until a card has the focus. */
const current = (page: Page, name: string) =>
  page.locator(`article[aria-label="${name}"][aria-current="true"]`).waitFor()

async function states(database: string) {
  const { rows } = await withClient(
    (client) =>
      client.query(
        "select status, reason from review where id like 'rev_spec_%' order by id"
      ),
    database
  )
  return rows.map(({ status, reason }) => [status, reason])
}
