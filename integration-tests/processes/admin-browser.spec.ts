import { withBrowser } from "../support/browser"
import { readDemo } from "../support/demo"
import { describeWith } from "../support/tools"
import {
  complaintsOf,
  logIn,
  picturePath,
  startBuiltShop,
} from "./support/admin"
import { endAll } from "./support/processes"

/** The built admin, as a merchant meets it: in a browser, over plain http. */
describeWith("Chromium")("admin in the browser (needs Chromium)", () => {
  let url: string

  beforeAll(async () => {
    url = (await startBuiltShop()).url
  })
  afterAll(endAll)

  it("logs in and opens an order, with nothing refused by its own security headers", async () => {
    const { customers } = readDemo()
    await withBrowser(async (browser) => {
      const page = await browser.newPage()
      const complaints = complaintsOf(page)
      await logIn(page, url)

      await page.goto(`${url}/app/orders`)
      await page.getByRole("row").nth(1).waitFor()
      await page.screenshot({ path: picturePath("orders") })

      await page.goto(`${url}/app/orders/${customers[0].order_ids[0]}`)
      await page.getByText("Summary").first().waitFor()
      await page.getByText(customers[0].email).first().waitFor()
      await page.waitForLoadState("networkidle")
      await page.screenshot({ path: picturePath("order") })
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
