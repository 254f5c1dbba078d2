import { generateKeyPairSync, sign } from "crypto"
import { useInbox } from "../../support/inbox-doors"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

const { publicKey, privateKey } = generateKeyPairSync("ec", {
  namedCurve: "prime256v1",
})
const secret = publicKey
  .export({ format: "der", type: "spki" })
  .toString("base64")
const EVENTS = '[{"event":"delivered","sg_event_id":"1"}]\r\n'

withShop((shop) => {
  const { headers, openDoor, counts } = useInbox(shop)

  const send = (path: string, key = privateKey) => {
    const timestamp = String(Math.floor(Date.now() / 1000))
    const signature = sign("sha256", Buffer.from(timestamp + EVENTS), key)
    return shop.api.post(path, EVENTS, {
      headers: {
        "content-type": "application/json",
        "x-twilio-email-event-webhook-signature": signature.toString("base64"),
        "x-twilio-email-event-webhook-timestamp": timestamp,
      },
      transformRequest: (sent: string) => sent,
      validateStatus: () => true,
    })
  }

  it("takes what SendGrid has signed, and nothing else", async () => {
    const { path } = await openDoor({ scheme: "sendgrid-events", secret })
    expect((await send(path)).status).toBe(200)
    const stranger = generateKeyPairSync("ec", { namedCurve: "prime256v1" })
    expect((await send(path, stranger.privateKey)).status).toBe(401)
    expect(await counts()).toBe(1)
  })

  it("asks for SendGrid's key when the door is opened or its key changed", async () => {
    const refused = { status: 400, code: "inbox_secret_invalid" }
    const scheme = "sendgrid-events"
    expect(await refusalOf(openDoor({ scheme }))).toMatchObject(refused)
    const wrong = openDoor({ scheme, secret: secret.slice(4) })
    expect(await refusalOf(wrong)).toMatchObject(refused)
    const { id } = await openDoor({ scheme, secret })
    const rotated = shop.api.post(
      `/admin/inbox-endpoints/${id}/rotate`,
      {},
      { headers }
    )
    expect(await refusalOf(rotated)).toMatchObject(refused)
  })
})
