import { buildMessage, now, withMessaging } from "./support/with-messaging"

const RACES = 50
const rendered = {
  locale: "en",
  template_version: 1,
  content: { subject: "s", html: "<p>h</p>", text: "t" },
}
const reader = { address_digest: "digest", country_code: null }

withMessaging(({ service, sql }) => {
  const plan = async (recipient_key: string) => {
    await service.plan([buildMessage({ recipient_key })], now)
    const [row] = await service.claim({ now, limit: 1, lease_ms: 60_000 })
    return row
  }
  const unsubscribe = (recipient_key: string) =>
    service.prefer(
      recipient_key,
      {
        choices: [
          {
            topic: "order-delivered",
            channel: "email",
            message_class: "service",
            is_enabled: false,
          },
        ],
      },
      { source: "unsubscribe-link", actor: { type: "customer" } },
      now
    )
  const pause = (milliseconds: number) =>
    new Promise((resolve) => setTimeout(resolve, milliseconds))

  /** Holds senders up behind their look at the preferences. */
  async function slowDown(seconds: string) {
    await sql(`
      create function wait_a_while() returns trigger as $$
      begin perform pg_sleep(${seconds}); return new; end $$ language plpgsql`)
    await sql(`
      create trigger wait_a_while before insert on message_attempt
      for each row execute function wait_a_while()`)
  }

  /** What came first: the beginning of the mail, or the unsubscription. */
  async function race(key: string, head_start_ms: number) {
    const row = await plan(key)
    const done: string[] = []
    const beginning = service
      .begin(row, rendered, reader, now)
      .then(({ verdict }) => done.push(verdict))
    await pause(head_start_ms)
    await Promise.all([
      beginning,
      unsubscribe(key).then(() => done.push("unsubscribed")),
    ])
    return done.join(", ")
  }

  it("lets nobody unsubscribe between the last look and its commit", async () => {
    await slowDown("0.5")
    expect(await race("cus_1", 200)).toBe("send, unsubscribed")
  })

  it("sends nothing that began after the unsubscription, in fifty races", async () => {
    await slowDown("random() * 0.02")
    const outcomes: string[] = []
    for (let turn = 0; turn < RACES; turn++) {
      outcomes.push(await race(`cus_${turn}`, turn % 8))
    }
    expect(outcomes).not.toContain("unsubscribed, send")
    expect(outcomes).toContain("send, unsubscribed")
  })
})
