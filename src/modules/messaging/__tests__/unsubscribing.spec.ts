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

  /** Notes who commits when, and holds senders up behind their last look. */
  async function watch(slow_seconds: string) {
    await sql("create table commits (place serial, reader text, what text)")
    await sql(`
      create function wait_a_while() returns trigger as $$
      begin perform pg_sleep(${slow_seconds}); return new; end
      $$ language plpgsql`)
    await sql(`
      create trigger wait_a_while before insert on message_attempt
      for each row execute function wait_a_while()`)
    await sql(`
      create function note_commit() returns trigger as $$
      begin
        insert into commits (reader, what) values (new.recipient_key, tg_argv[0]);
        return null;
      end $$ language plpgsql`)
    for (const [table, when, what] of [
      ["message", "new.status = 'sending'", "began"],
      ["message_preference", "not new.is_enabled", "unsubscribed"],
    ]) {
      await sql(`
        create constraint trigger note_commit after insert or update on ${table}
        deferrable initially deferred for each row when (${when})
        execute function note_commit('${what}')`)
    }
  }

  /** What was committed first: the mail's beginning, or the unsubscription. */
  async function race(key: string, head_start_ms: number) {
    const row = await plan(key)
    const beginning = service.begin(row, rendered, reader, now)
    await pause(head_start_ms)
    await Promise.all([beginning, unsubscribe(key)])
    const commits = await sql<{ what: string }>(
      `select what from commits where reader = '${key}' order by place`
    )
    return commits.map(({ what }) => what).join(", ")
  }

  it("lets nobody unsubscribe between the last look and its commit", async () => {
    await watch("0.5")
    expect(await race("cus_1", 200)).toBe("began, unsubscribed")
  })

  it("sends nothing that began after the unsubscription, in fifty races", async () => {
    await watch("random() * 0.02")
    const outcomes: string[] = []
    for (let turn = 0; turn < RACES; turn++) {
      outcomes.push(await race(`cus_${turn}`, turn % 8))
    }
    expect(outcomes).not.toContain("unsubscribed, began")
    expect(outcomes).toContain("began, unsubscribed")
  })
})
