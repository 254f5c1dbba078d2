import "../support/own-data-dir"
import "../support/server-mode"
import { checkOut } from "../builders/checkout"
import { ToldShop } from "../builders/told-shop"
import { depth, seed } from "../support/depth"
import { withShop } from "../support/shop"
import { describeWith } from "../support/tools"
import { endAll } from "./support/processes"
import { startRedis } from "./support/redis"
import { sleep, until } from "./support/wait"

const KILLED = 137
const ORDERS = 3
const SECONDS = 1000

/** From an order's commit to the last write about its mail. */
const MOMENTS = [
  { at: "messaging.planned", when: "after the plan, before its event" },
  { at: "mail.written", when: "while the mail is written" },
  { at: "messaging.delivered", when: "before the mail's fate is noted" },
  { at: "checkout.order-created", when: "before anybody heard of the order" },
  { at: "messaging.heard", when: "as the event came" },
  { at: "messaging.addressed", when: "before the plan" },
  { at: "messaging.becoming-planned", when: "in the middle of the plan" },
  { at: "messaging.delivering", when: "before any message is taken" },
  { at: "messaging.claimed", when: "after a batch was taken" },
  { at: "messaging.rendered", when: "after the mail was rendered" },
  { at: "messaging.becoming-sending", when: "in the middle of the last look" },
  { at: "messaging.begun", when: "before core hears of the mail" },
  { at: "mail.handed-over", when: "between core's row and the provider" },
  { at: "mail.named", when: "after the mail's name was taken" },
  { at: "mail.filed", when: "after the mail is out" },
  { at: "mail.answered", when: "before core notes its success" },
  { at: "messaging.becoming-sent", when: "while the mail's fate is noted" },
  { at: "messaging.finished", when: "before it is said that it was sent" },
  { at: "messaging.shown", when: "between the feed and the mail" },
  { at: "messaging.finished#2", when: "in the middle of a batch" },
]

/** Once more, while somebody makes good what the first one left. */
const REPAIRS = [
  { at: "messaging.recovering", when: "before the repair decides" },
  { at: "messaging.becoming-failed", when: "while the repair decides" },
  { at: "messaging.finished", when: "after the repair's first mail" },
]

/** With workers of their own, that share their events. */
const IN_WORKERS = [
  "messaging.begun",
  "messaging.planned",
  "messaging.claimed",
  "mail.filed",
  "messaging.finished",
]

withShop(({ api, getContainer, dbConfig }) => {
  let shop: ToldShop
  beforeEach(async () => {
    shop = await ToldShop.open(getContainer(), dbConfig)
  })
  afterEach(endAll)

  /** Several buy at once from a server that dies on the way. */
  async function dieAt(crashAt: string) {
    const carts = await shop.fillCarts(api, ORDERS)
    const server = await shop.start({ CRASH_AT: crashAt })
    await Promise.allSettled(carts.map((cart) => checkOut(server.api, cart)))
    expect(await server.exited).toBe(KILLED)
  }

  async function dieInRepair(crashAt: string) {
    await dieAt("messaging.begun")
    const server = await shop.startLater({ CRASH_AT: crashAt })
    await expect(shop.passADay(server.api)).rejects.toThrow()
    expect(await server.exited).toBe(KILLED)
  }

  async function dieAfter(pause_ms: number) {
    const carts = await shop.fillCarts(api, 2 * ORDERS)
    const server = await shop.start()
    const buying = carts.map((cart) => checkOut(server.api, cart))
    await until(async () => (await shop.orders()).length, {
      within_ms: 30 * SECONDS,
    })
    await sleep(pause_ms)
    server.child.kill("SIGKILL")
    await Promise.allSettled(buying)
    expect(await server.exited).toBe(KILLED)
  }

  async function expectEverybodyToldOnce(env: Record<string, string> = {}) {
    const server = await shop.startLater(env)
    await shop.passADay(server.api)
    await expectToldOnce()
    await shop.passADay(server.api)
    await expectToldOnce()
  }

  async function expectToldOnce() {
    const orders = await shop.confirmations()
    expect(orders.length).toBeGreaterThan(0)
    const wrong = orders.filter(
      ({ status, mails }) => mails !== (status === "canceled" ? 0 : 1)
    )
    expect(wrong).toEqual([])
    const open = (await shop.messages()).filter(
      ({ status, is_leased }) => status !== "sent" || is_leased
    )
    expect(open).toEqual([])
  }

  const deaths = [
    ...MOMENTS.map(({ at, when }) => ({ when, die: () => dieAt(at) })),
    ...REPAIRS.map(({ at, when }) => ({
      when: `again, ${when}`,
      die: () => dieInRepair(at),
    })),
    ...randomPauses(6).map((pause_ms) => ({
      when: `${pause_ms} ms after the first purchase`,
      die: () => dieAfter(pause_ms),
    })),
  ]

  it.each(deaths.slice(0, depth({ sample: 3, full: deaths.length })))(
    "confirms each order once when killed $when",
    async ({ die }) => {
      await die()
      await expectEverybodyToldOnce()
    }
  )

  describeWith("redis-server")(
    "a worker beside another (needs redis-server)",
    () => {
      it.each(IN_WORKERS.slice(0, depth({ sample: 1, full: 5 })))(
        "confirms each order once when it is killed at %s",
        async (crashAt) => {
          const env = { REDIS_URL: (await startRedis()).url }
          const work = { ...env, MEDUSA_WORKER_MODE: "worker" }
          const carts = await shop.fillCarts(api, 3 * ORDERS)
          const [server, dying, other] = await Promise.all([
            shop.start({ ...env, MEDUSA_WORKER_MODE: "server" }),
            shop.start({ ...work, CRASH_AT: crashAt }),
            shop.start(work),
          ])
          while (!dying.hasExited() && carts.length) {
            const some = carts.splice(0, ORDERS)
            await Promise.all(some.map((cart) => checkOut(server.api, cart)))
            await sleep(2 * SECONDS)
          }
          expect(await dying.exited).toBe(KILLED)
          expect(other.hasExited()).toBe(false)

          other.child.kill("SIGKILL")
          server.child.kill("SIGKILL")
          await Promise.all([other.exited, server.exited])
          await expectEverybodyToldOnce(env)
        }
      )
    }
  )
})

/** Anything up to a second, by the seed of the run. */
function randomPauses(count: number) {
  let state = seed
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state % 1000
  })
}
