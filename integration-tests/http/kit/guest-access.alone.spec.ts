import "../../support/guestbook"
import { mkdtempSync } from "fs"
import { sign } from "jsonwebtoken"
import { tmpdir } from "os"
import { join } from "path"
import { buildReadyCart } from "../../builders/cart"
import { checkOut } from "../../builders/checkout"
import { buildCustomer } from "../../builders/customer"
import { buildGuestToken } from "../../builders/guest"
import { buildShop, type BuiltShop } from "../../builders/shop"
import { nextMail, readMails } from "../../support/mails"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

const dataDir = mkdtempSync(join(tmpdir(), "guest-access-"))
const OWNER = "guest@example.com"
const TOPIC = "guest-access"

withShop(
  ({ api, getContainer }) => {
    let shop: BuiltShop
    let order: { id: string; display_id: number }
    beforeAll(async () => {
      shop = await buildShop(getContainer())
      const cart = await buildReadyCart(api, shop.storefront, {
        region_id: shop.region.id,
        items: [{ variant_id: shop.product.variant_id, quantity: 1 }],
        email: OWNER,
      })
      const { order_id } = await checkOut(api, cart)
      const answer = await api.get(`/store/orders/${order_id}`, {
        headers: shop.storefront.headers,
      })
      order = answer.data.order
    })

    const ask = (body: object) =>
      api.post("/store/guest-access", body, {
        headers: shop.storefront.headers,
      })
    const askFor = (overrides = {}) =>
      ask({ email: OWNER, order: order.id, purpose: "order", ...overrides })
    const leave = (token: string, extra = {}) =>
      api.post(
        "/store/guestbook-notes",
        { text: "Hello" },
        {
          headers: {
            ...shop.storefront.headers,
            "x-guest-token": token,
            ...extra,
          },
        }
      )
    const tokenFrom = (link: string) =>
      new URL(link).searchParams.get("token") ?? ""

    it("mails a link to the address of the order", async () => {
      const { status, data } = await askFor()
      expect([status, data]).toEqual([202, {}])
      const mail = await nextMail(dataDir, 0, TOPIC)
      expect(mail.headers.to).toBe(OWNER)
      expect(mail.file).toMatch(/^\d{8}T\d{9}Z-guest-access-msg_\w+\.eml$/)
      expect(mail.headers).toMatchObject({
        "x-topic": "guest-access",
        "x-message-id": expect.stringMatching(/^msg_/),
      })
      const links = mail.links.filter((link) => link.includes("token="))
      expect(links).toHaveLength(1)
      const { status: left } = await leave(tokenFrom(links[0]))
      expect(left).toBe(201)
    })

    it.each([
      ["the number", () => String(order.display_id)],
      ["the number with its sign", () => `#${order.display_id}`],
    ])(
      "takes %s as well as the id, and any case of the address",
      async (_, number) => {
        const before = readMails(dataDir, TOPIC).length
        await askFor({ order: number(), email: "Guest@Example.COM" })
        const { headers } = await nextMail(dataDir, before, TOPIC)
        expect(headers.to).toBe(OWNER)
      }
    )

    it("answers a stranger's guess just the same, and mails nobody", async () => {
      const before = readMails(dataDir, TOPIC).length
      const guesses = [
        { email: "stranger@example.com" },
        { order: "order_none" },
        { order: "999999" },
      ]
      for (const guess of guesses) {
        const { status, data } = await askFor(guess)
        expect([status, data]).toEqual([202, {}])
      }
      await new Promise((resolve) => setTimeout(resolve, 300))
      expect(readMails(dataDir, TOPIC)).toHaveLength(before)
    })

    it("does not fill a mailbox", async () => {
      const before = readMails(dataDir, TOPIC).length
      for (let attempt = 0; attempt < 8; attempt++) {
        await askFor({ purpose: "review" })
      }
      await new Promise((resolve) => setTimeout(resolve, 500))
      expect(readMails(dataDir, TOPIC).length - before).toBeLessThanOrEqual(5)
    })

    describe("a token", () => {
      const refuse = async (token: string, extra = {}) =>
        expect(await refusalOf(leave(token, extra))).toMatchObject({
          status: 401,
          type: "unauthorized",
          code: "guest_token_invalid",
        })

      it("that is missing, broken or forged is refused", async () => {
        const login = (await buildCustomer(getContainer())).headers
        await refuse("")
        await refuse("nonsense")
        await refuse(sign({}, "guessed", { audience: "order", subject: "x" }))
        await refuse("nonsense", login)
        await refuse(login.authorization.slice("Bearer ".length))
      })

      it("for another purpose is refused", async () => {
        await refuse(buildGuestToken({ purpose: "review", subject_id: "x" }))
      })

      it("that has expired is refused, by real time", async () => {
        const now = Date.now()
        const clock = jest.spyOn(Date, "now")
        clock.mockReturnValue(now - 31 * 24 * 3600 * 1000)
        const old = buildGuestToken({
          purpose: "order",
          subject_id: order.id,
        })
        clock.mockRestore()
        await refuse(old)
      })

      it("is no login", async () => {
        const token = buildGuestToken({
          purpose: "order",
          subject_id: order.id,
        })
        expect(
          await refusalOf(
            api.get("/store/customers/me", {
              headers: {
                ...shop.storefront.headers,
                authorization: `Bearer ${token}`,
              },
            })
          )
        ).toMatchObject({ status: 401, code: "unauthorized" })
      })
    })
  },
  { env: { DATA_DIR: dataDir, RATE_LIMIT_FACTOR: "100" } }
)
