import "../../support/guestbook"
import { isOpen, takesIdempotencyKey } from "../../../src/lib/contract"
import {
  GUEST_PURPOSES,
  signGuestToken,
  type GuestPurpose,
} from "../../../src/lib/guest-token"
import { buildCustomer } from "../../builders/customer"
import { buildMerchant } from "../../builders/merchant"
import { buildStorefront } from "../../builders/storefront"
import { withShop } from "../../support/shop"
import { calls, type Call } from "./calls"
import { judge } from "./judge"

type Headers = Record<string, string>

const UNKNOWN_KEY = { nobody_knows: true }
const NO_KEYS = [
  ["of 256 characters", "x".repeat(256)],
  ["beyond ASCII", "caf\u00e9"],
]

/** Each with a path that leads nowhere, so that none changes a thing. */
/** Senders of webhooks and mail programs say what they like. */
const strictCalls = calls.filter(
  ({ path }) => !path.startsWith("/hooks/") && path !== "/unsubscribe"
)

withShop(({ api, getContainer }) => {
  let publishable: Headers
  let customer: Headers
  let merchant: Headers
  beforeAll(async () => {
    publishable = (await buildStorefront(getContainer())).headers
    customer = (await buildCustomer(getContainer())).headers
    merchant = (await buildMerchant(getContainer())).headers
  })

  interface Sending {
    headers?: Headers
    query?: string
    extra?: object
  }

  const send = (
    { method, url, body }: Call,
    { headers = {}, query, extra = {} }: Sending = {}
  ) =>
    api.request({
      method,
      url: query ? `${url}?${query}` : url,
      data: body && { ...body, ...extra },
      headers: { ...publishable, ...headers },
      validateStatus: () => true,
    })

  /** Whoever the contract lets in. */
  const admitted = ({ operation: { access } }: Call): Headers =>
    typeof access === "object"
      ? guest([access.guest].flat()[0])
      : {
          ...{ anyone: {}, anyone_or_customer: customer },
          ...{ customer, admin: merchant },
        }[access]

  async function problemsOf(
    asked: Call[],
    ask: (call: Call) => Promise<string[]>
  ) {
    const problems: string[] = []
    for (const call of asked) {
      problems.push(...(await ask(call)))
    }
    return problems
  }

  it("are many, and the guest book's are among them", () => {
    expect(calls.map(({ title }) => title)).toEqual(
      expect.arrayContaining([
        "POST /admin/sweeps/:name/run",
        "POST /store/guestbook-notes",
      ])
    )
  })

  it("answer a stranger as their contracts say", async () => {
    const problems = await problemsOf(calls, async (call) =>
      judge(call, await send(call), isPersonal(call) ? [401] : undefined)
    )
    expect(problems).toEqual([])
  })

  it("answer those they are for as their contracts say", async () => {
    const problems = await problemsOf(calls, async (call) =>
      judge(call, await send(call, { headers: admitted(call) }))
    )
    expect(problems).toEqual([])
  })

  it("are shut to a customer in the admin, and to a guest who came for something else", async () => {
    const problems = await problemsOf(calls, async (call) => {
      const { access } = call.operation
      const others =
        typeof access === "object"
          ? guestsOtherThan([access.guest].flat())
          : access === "admin"
            ? [customer]
            : []
      const answers = others.map((headers) => send(call, { headers }))
      return (await Promise.all(answers)).flatMap((answer) =>
        judge(call, answer, [401])
      )
    })
    expect(problems).toEqual([])
  })

  it("tell a customer or a guest nothing of a record that is not theirs", async () => {
    const ofNobody = calls.filter(
      (call) =>
        isPersonal(call) &&
        call.operation.access !== "admin" &&
        call.url !== call.path
    )
    const problems = await problemsOf(ofNobody, async (call) => {
      const answer = await send(call, { headers: admitted(call) })
      return judge(call, answer, [401, 403, 404])
    })
    expect(problems).toEqual([])
  })

  it.each(["fields=*", "limit=100000&with_deleted=true"])(
    "refuse ?%s",
    async (query) => {
      const problems = await problemsOf(strictCalls, async (call) => {
        const answer = await send(call, { headers: admitted(call), query })
        return judge(call, answer, refused(call))
      })
      expect(problems).toEqual([])
    }
  )

  it("refuse a key of a body that they do not know, and name it", async () => {
    const withBody = strictCalls.filter(
      ({ body, operation }) => body && !operation.multipart
    )
    const problems = await problemsOf(withBody, async (call) => {
      const headers = admitted(call)
      const answer = await send(call, { headers, extra: UNKNOWN_KEY })
      const isNamed = JSON.stringify(answer.data).includes("nobody_knows")
      return [
        ...judge(call, answer, refused(call)),
        ...(answer.status !== 400 || isNamed ? [] : [`${call.title}: unnamed`]),
      ]
    })
    expect(problems).toEqual([])
  })

  it.each(NO_KEYS)("refuse an Idempotency-Key %s", async (_, key) => {
    const unsafe = calls.filter(({ method, operation }) =>
      takesIdempotencyKey(method, operation)
    )
    const problems = await problemsOf(unsafe, async (call) => {
      const headers = { ...admitted(call), "Idempotency-Key": key }
      return judge(call, await send(call, { headers }), refused(call))
    })
    expect(problems).toEqual([])
  })
})

function isPersonal({ operation: { access } }: Call) {
  return !isOpen(access)
}

/** 404 where the environment hides the whole route. */
function refused({ operation, path }: Call) {
  const isHidden = path === "/docs" || path.startsWith("/docs/")
  return isHidden && operation.errors?.includes("not_found") ? [404] : [400]
}

function guestsOtherThan(purposes: GuestPurpose[]): Headers[] {
  const others = GUEST_PURPOSES.filter((other) => !purposes.includes(other))
  return [...others.map(guest), { "x-guest-token": "forged" }]
}

function guest(purpose: GuestPurpose): Headers {
  const token = signGuestToken({ purpose, subject_id: "none_0001" })
  return { "x-guest-token": token }
}
