import { generateJwtToken } from "@medusajs/framework/utils"
import { buildMerchant } from "../builders/merchant"
import { startServer } from "../builders/server"
import { withClient } from "../support/databases"
import { withShop } from "../support/shop"
import { endAll } from "./support/processes"

const SECRETS = {
  JWT_SECRET: "x".repeat(32),
  COOKIE_SECRET: "y".repeat(32),
  AUTH_MFA_ENCRYPTION_KEY: "z".repeat(32),
}

withShop(({ getContainer, dbConfig }) => {
  afterAll(endAll)

  it("cannot be moved in production, by nobody and nothing", async () => {
    const merchant = await buildMerchant(getContainer())
    // What a copy of a demo's database would bring along.
    await withClient(
      (client) =>
        client.query(
          "insert into clock_offset (id, offset_seconds) values ('clock', 86400)"
        ),
      dbConfig.dbName
    )
    const { api } = await startServer({
      DATABASE_URL: dbConfig.clientUrl,
      APP_ENV: "production",
      PUBLIC_URL: "https://shop.example",
      STORE_CORS: "https://www.example",
      ...SECRETS,
    })
    const token = generateJwtToken(
      {
        actor_id: merchant.id,
        actor_type: "user",
        auth_identity_id: "",
        app_metadata: {},
        user_metadata: {},
      },
      { secret: SECRETS.JWT_SECRET, expiresIn: "1h" }
    )
    const headers = { authorization: `Bearer ${token}` }

    const answers = await Promise.all([
      api.get("/admin/clock", { headers }),
      api.post("/admin/clock/advance", { seconds: 60 }, { headers }),
      api.post("/admin/sweeps/sweep-forget-runs/run", {}, { headers }),
    ])
    for (const { status, data } of answers) {
      expect([status, data.code]).toEqual([404, "not_found"])
    }
    const { status, data } = await api.get("/admin/sweeps", { headers })
    expect(status).toBe(200)
    expect(data.sweeps.length).toBeGreaterThan(0)
  })
})
