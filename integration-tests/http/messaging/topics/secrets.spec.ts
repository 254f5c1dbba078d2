import "../../../support/own-data-dir"
import {
  generateResetPasswordTokenWorkflow,
  requestVerificationWorkflow,
} from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { buildCustomer } from "../../../builders/customer"
import { buildMerchant } from "../../../builders/merchant"
import { Untold } from "../../../builders/untold"
import { withClient } from "../../../support/databases"
import { nextMail, readMails } from "../../../support/mails"
import { withShop } from "../../../support/shop"

const dataDir = process.env.DATA_DIR ?? ""

withShop(({ getContainer, dbConfig }) => {
  const untold = (topic: string) =>
    new Untold(getContainer(), dbConfig.dbName, topic)
  afterEach(() => untold("").settled())

  const reset = async (email: string, actorType = "customer") =>
    (
      await generateResetPasswordTokenWorkflow(getContainer()).run({
        input: {
          entityId: email,
          actorType,
          provider: "emailpass",
          secret: "a-secret-of-the-spec",
        },
      })
    ).result
  /** Waits for a mail about a topic that was not there before. */
  const mailAfter = async (topic: string, act: () => Promise<unknown>) => {
    const before = readMails(dataDir, topic).length
    await act()
    return nextMail(dataDir, before, topic)
  }
  /** Every row of messaging, as text. */
  const stored = () =>
    withClient(
      async (client) =>
        (
          await client.query(
            `select (select json_agg(m) from message m)::text
               || (select coalesce(json_agg(c)::text, '') from message_content c)
               as text`
          )
        ).rows[0].text as string,
      dbConfig.dbName
    )

  it("of a password reset are mailed once and stored nowhere", async () => {
    const { email, id } = await buildCustomer(getContainer())
    let token = ""
    const mail = await mailAfter("password-reset", async () => {
      token = await reset(email)
    })
    expect(mail.headers.to).toBe(email)
    expect(mail.links.join()).toContain(`/reset-password?token=${token}`)
    expect(await untold("password-reset").planned()).toMatchObject([
      { to_address: email, customer_id: id, data: { actor_type: "customer" } },
    ])
    expect(await stored()).not.toContain(token)
  })

  it("of a merchant's reset lead to the admin", async () => {
    const { email } = await buildMerchant(getContainer())
    let token = ""
    const { links } = await mailAfter("password-reset", async () => {
      token = await reset(email, "user")
    })
    expect(links.join()).toContain(`/app/reset-password?token=${token}`)
  })

  it("are not mailed to an address without an account", async () => {
    const email = "nobody@example.com"
    await getContainer()
      .resolve(Modules.AUTH)
      .createAuthIdentities({
        provider_identities: [{ provider: "emailpass", entity_id: email }],
      })
    await reset(email)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await untold("password-reset").planned()).toEqual([])
  })

  it("of a verification are mailed to the address that is to be proven", async () => {
    const email = "new@example.com"
    const identity = await getContainer()
      .resolve(Modules.AUTH)
      .createAuthIdentities({
        provider_identities: [{ provider: "emailpass", entity_id: email }],
      })
    const mail = await mailAfter("email-verification", () =>
      requestVerificationWorkflow(getContainer()).run({
        input: {
          auth_identity_id: identity.id,
          entity_id: email,
          entity_type: "email",
          code_provider: "token",
        },
      })
    )
    expect(mail.headers.to).toBe(email)
    const code = new URL(
      mail.links.find((link) => link.includes("/verify-email")) ?? ""
    ).searchParams.get("code")
    expect(code).toBeTruthy()
    expect(await stored()).not.toContain(code)
  })

  it("that are lost or too old are not asked for", async () => {
    const load = (topic: string, secrets?: Record<string, string>) =>
      untold(topic).load({ data: { expires_at: "2020-01-01" } }, secrets)
    const lost = { canceled_because: "token-lost" }
    const expired = { canceled_because: "token-expired" }
    expect(await load("password-reset")).toEqual(lost)
    expect(await load("password-reset", { token: "x" })).toEqual(expired)
    expect(await load("email-verification")).toEqual(lost)
    expect(await load("email-verification", { token: "x" })).toEqual(expired)
  })
})
