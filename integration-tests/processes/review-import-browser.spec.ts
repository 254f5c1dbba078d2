import type { BrowserContext, Page } from "playwright-core"
import { csvFile, judgemeRow } from "../builders/review-files"
import { withBrowser } from "../support/browser"
import { describeWith } from "../support/tools"
import {
  complaintsOf,
  logIn,
  picturePath,
  startBuiltShop,
} from "./support/admin"
import { endAll } from "./support/processes"

/** The page Import and export of the built admin, as a merchant uses it. */
describeWith("Chromium")("the import in the browser (needs Chromium)", () => {
  let shop: { url: string }
  beforeAll(async () => {
    shop = await startBuiltShop()
  })
  afterAll(endAll)

  const file = {
    name: "reviews.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(
      csvFile([
        judgemeRow({ body: "A shop that answers." }),
        judgemeRow({ body: "Packed with care.", rating: "4" }),
        judgemeRow({ rating: "6" }),
        judgemeRow({ product_handle: "no-such-thing" }),
      ])
    ),
  }

  async function openPage(browser: BrowserContext) {
    const page = await browser.newPage()
    const complaints = complaintsOf(page)
    await logIn(page, shop.url)
    await page.goto(`${shop.url}/app/reviews/import`)
    return { page, complaints }
  }
  /** What its job does each minute. */
  const work = (page: Page) =>
    page.request.post(`${shop.url}/admin/sweeps/review-import/run`, {
      data: {},
    })

  it("checks a file, shows what cannot be read, and imports the rest", async () => {
    await withBrowser(async (browser) => {
      const { page, complaints } = await openPage(browser)
      await page.getByText("Nothing was imported yet").waitFor()
      await page.getByLabel("File").setInputFiles(file)
      await page.getByRole("button", { name: "Check the file" }).click()
      await page.getByText("It begins within a minute").waitFor()
      await work(page)
      await page.getByText("A rating is one of 1, 2, 3, 4, 5").waitFor()
      await page.getByText("No product of this shop has").waitFor()
      await page.screenshot({
        path: picturePath("review-import"),
        fullPage: true,
      })
      await page.getByRole("button", { name: "Import 2 reviews" }).click()
      await page.getByText("This import").waitFor()
      await work(page)
      await page.getByText("2 of 4 rows").first().waitFor()
      expect(complaints).toEqual([])
    })
  })

  it("saves what cannot be read, and all reviews, as files", async () => {
    await withBrowser(async (browser) => {
      const { page } = await openPage(browser)
      const [reviews] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: "Export all reviews" }).click(),
      ])
      expect(reviews.suggestedFilename()).toBe("reviews.csv")
      await page
        .getByRole("row", { name: /Import/ })
        .first()
        .click()
      const [findings] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Download" }).click(),
      ])
      expect(findings.suggestedFilename()).toMatch(/\.csv$/)
    })
  })

  it("is dark where the merchant's system is, and fits a phone", async () => {
    await withBrowser(
      async (browser) => {
        const { page, complaints } = await openPage(browser)
        await page
          .getByRole("row", { name: /Import/ })
          .first()
          .click()
        await page.getByText("What cannot be read").waitFor()
        await page.screenshot({ path: picturePath("review-import-dark") })
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
