import type { BrowserContext, Page } from "playwright-core"
import { addAppeal, addFlag, addHeldReviews } from "../builders/held-reviews"
import { withBrowser } from "../support/browser"
import { withClient } from "../support/databases"
import { describeWith } from "../support/tools"
import {
  complaintsOf,
  logIn,
  picturePath,
  runSweep,
  startBuiltShop,
} from "./support/admin"
import { endAll } from "./support/processes"

const [ADA, BEA, CEM] = ["rev_spec_0", "rev_spec_1", "rev_spec_2"]

/** The pages of reviews of the built admin, as a merchant uses them. */
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

  /** The queue of the one product, whatever else waits in the demo. */
  async function openQueue(browser: BrowserContext) {
    const page = await browser.newPage()
    const complaints = complaintsOf(page)
    await logIn(page, shop.url)
    await page.getByRole("link", { name: "Reviews", exact: true }).click()
    await page.getByText("the law forbids to hold back").waitFor()
    await page.goto(`${shop.url}/app/reviews?product_id=${product.id}`)
    await page.getByText("the law forbids to hold back").waitFor()
    return { page, complaints }
  }

  async function rows(sql: string) {
    const query = () =>
      withClient(
        (client) => client.query({ text: sql, rowMode: "array" }),
        shop.database
      )
    return (await query()).rows
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
    const states =
      "select status, reason from review where id like 'rev_spec_%'"
    expect(await rows(`${states} order by id`)).toEqual([
      ["rejected", "advertising"],
      ["published", null],
      ["rejected", "copied-content"],
    ])
  })

  it("replies on the product, below what was published with its stars", async () => {
    await withBrowser(async (browser) => {
      const { page, complaints } = await openQueue(browser)
      await page.goto(`${shop.url}/app/products/${product.id}`)
      await page.getByText("It tore on day two.").waitFor()
      await page.getByRole("img", { name: "1 star" }).waitFor()
      await page.getByRole("button", { name: "Reply to Bea" }).click()
      await page.getByLabel("Reply", { exact: true }).fill("A new one is due.")
      await page.getByRole("button", { name: "Publish the reply" }).click()
      await page.getByText("The shop: A new one is due.").waitFor()
      await page.getByRole("link", { name: "All reviews" }).click()
      await card(page, "Bea").getByText("A new one is due.").waitFor()
      await card(page, "Cem").getByText("Reason: Copied").waitFor()
      await page.screenshot({ path: picturePath("reviews-of-product") })
      expect(complaints).toEqual([])
    })
    const replies = `select body, audience from review_reply where review_id = '${BEA}'`
    expect(await rows(replies)).toEqual([["A new one is due.", "public"]])
  })

  it("tells an author alone, with the keyboard", async () => {
    await withBrowser(async (browser) => {
      const { page, complaints } = await openQueue(browser)
      await page.getByRole("tab", { name: "Refused" }).click()
      await card(page, "Ada").focus()
      await current(page, "Ada")
      await page.keyboard.press("a")
      const reply = page
        .getByRole("dialog")
        .getByLabel("Reply", { exact: true })
      await reply.fill("Leave the address out.")
      await page.keyboard.press("Control+Enter")
      await card(page, "Ada").getByText("The author alone").waitFor()
      expect(complaints).toEqual([])
    })
    const replies = `select audience from review_reply where review_id = '${ADA}'`
    expect(await rows(replies)).toEqual([["private"]])
  })

  it("decides on what readers flag and authors appeal", async () => {
    await addFlag(shop.database, BEA, "It has my name.")
    await addAppeal(shop.database, CEM, "I wrote that myself.")
    await addAppeal(shop.database, ADA, "It was my own page.")
    await withBrowser(async (browser) => {
      const { page, complaints } = await openQueue(browser)
      await page.getByRole("tab", { name: "Flagged" }).click()
      await card(page, "Bea").getByText("It has my name.").waitFor()
      await page.getByRole("button", { name: "Remove for this" }).click()
      const dialog = page.getByRole("dialog")
      await dialog.getByText("reader gave: Personal data").waitFor()
      await dialog.getByRole("button", { name: "Remove" }).click()
      await page.getByText("Nobody flagged anything").waitFor()

      await page.getByRole("tab", { name: "Appeals" }).click()
      await card(page, "Cem").getByText("I wrote that myself.").waitFor()
      expect(await page.getByRole("img", { name: /star/ }).count()).toBe(0)
      await card(page, "Cem").getByRole("button", { name: "Grant" }).click()
      await card(page, "Cem").waitFor({ state: "detached" })
      await current(page, "Ada")
      await page.keyboard.press("s")
      await dialog.getByLabel("Answer").fill("It still leads elsewhere.")
      await page.keyboard.press("Control+Enter")
      await page.getByText("Nobody appeals").waitFor()
      expect(complaints).toEqual([])
    })
    const states =
      "select status, reason from review where id like 'rev_spec_%'"
    expect(await rows(`${states} order by id`)).toEqual([
      ["upheld", "advertising"],
      ["removed", "personal-data"],
      ["published", null],
    ])
  })

  it("sets how reviews are handled, beside the policy that comes of it", async () => {
    await withBrowser(async (browser) => {
      const { page, complaints } = await openQueue(browser)
      await nested(page, "settings").click()
      const days = page.getByLabel("Days you have to decide")
      await days.fill("11")
      await page.getByText("A whole number from 1 to 10").waitFor()
      const save = page.getByRole("button", { name: "Save", exact: true })
      expect(await save.isDisabled()).toBe(true)
      await days.fill("3")
      await page.getByText("after 3 days at the latest").waitFor()

      await nested(page, "transparency").click()
      const prompt = page.getByRole("alertdialog")
      await prompt.getByText("Leave without saving?").waitFor()
      await prompt.getByRole("button", { name: "Stay" }).click()
      await save.click()
      await page.getByText("Everything is saved").waitFor()
      await nested(page, "transparency").click()
      await page.getByRole("heading", { name: "Transparency" }).waitFor()
      expect(complaints).toEqual([])
    })
    const held =
      "select settings->>'held_days_max' from review_setting where sales_channel_id = ''"
    expect(await rows(held)).toEqual([["3"]])
  })

  it("reads what everybody can read of a day", async () => {
    await runSweep(shop.url, "review-seal-day")
    const [[root]] = await rows("select root from review_day order by day desc")
    await withBrowser(async (browser) => {
      const { page, complaints } = await openQueue(browser)
      await nested(page, "transparency").click()
      await page.getByText(root as string).waitFor()
      await page.getByText("Are bad reviews treated like good ones?").waitFor()
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
        expect(await isTooWide(page)).toBe(false)
        for (const path of ["settings", "transparency"]) {
          await page.goto(`${shop.url}/app/reviews/${path}`)
          await page.getByRole("heading").nth(2).waitFor()
          expect(await isTooWide(page)).toBe(false)
        }
        expect(complaints).toEqual([])
      },
      { color_scheme: "dark" }
    )
  })
})

const card = (page: Page, name: string) =>
  page.getByRole("article", { name, exact: true })

/** A page below Reviews, in the menu at the side. */
const nested = (page: Page, path: string) =>
  page.locator(`a[href="/app/reviews/${path}"]`).first()

/** Until a card has the focus. */
const current = (page: Page, name: string) =>
  page.locator(`article[aria-label="${name}"][aria-current="true"]`).waitFor()

const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
