import { followStream, type Source } from "../follow-stream"

class ScriptedSource implements Source {
  onopen: EventSource["onopen"] = null
  onerror: EventSource["onerror"] = null
  isClosed = false
  readonly #listeners = new Map<string, (event: MessageEvent) => void>()

  constructor(
    readonly ticket: string,
    readonly last_id?: string
  ) {}

  addEventListener(name: string, listener: unknown) {
    this.#listeners.set(name, listener as (event: MessageEvent) => void)
  }

  close() {
    this.isClosed = true
  }

  becomesOpen() {
    this.onopen?.call(this as unknown as EventSource, {} as Event)
  }

  breaks() {
    this.onerror?.call(this as unknown as EventSource, {} as Event)
  }

  tells(name: string, lastEventId: string, data = {}) {
    this.#listeners.get(name)?.({
      lastEventId,
      data: JSON.stringify(data),
    } as MessageEvent)
  }
}

const REFUSAL = new Error("401")

function follow(answers: (string | Error)[]) {
  const sources: ScriptedSource[] = []
  const heard: string[] = []
  const phases: string[] = []
  const stream = followStream({
    events: ["order.placed"],
    askTicket: async () => {
      const answer = answers.shift() ?? "ticket"
      if (answer instanceof Error) {
        throw answer
      }
      return answer
    },
    open: (ticket, last_id) => {
      const source = new ScriptedSource(ticket, last_id)
      sources.push(source)
      return source
    },
    isRefusal: (error) => error === REFUSAL,
    onNews: ({ id, event }) => heard.push(`${id} ${event}`),
    onChange: ({ phase }) => phases.push(phase),
  })
  const pass = (ms = 0) => jest.advanceTimersByTimeAsync(ms)
  return { stream, sources, heard, phases, pass }
}

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

it("tells what it hears", async () => {
  const { stream, sources, heard, pass } = follow([])
  stream.want()
  await pass()
  sources[0]?.becomesOpen()
  sources[0]?.tells("start", "6")
  sources[0]?.tells("order.placed", "7", { order_id: "order_1" })
  expect(heard).toEqual(["6 start", "7 order.placed"])
})

it("comes back with a new ticket and the last id, and closes what broke", async () => {
  const { stream, sources, phases, pass } = follow(["one", "two"])
  stream.want()
  await pass()
  sources[0]?.becomesOpen()
  sources[0]?.tells("order.placed", "7")
  sources[0]?.breaks()
  expect(sources[0]?.isClosed).toBe(true)
  expect(sources).toHaveLength(1)
  await pass(1_000)
  expect(sources[1]).toMatchObject({ ticket: "two", last_id: "7" })
  sources[1]?.becomesOpen()
  expect(phases).toEqual([
    "connecting",
    "live",
    "waiting",
    "connecting",
    "live",
  ])
})

it("tries again when no ticket is to be had", async () => {
  const { stream, sources, pass } = follow([new Error("503"), "two"])
  stream.want()
  await pass(1_000)
  expect(sources.map(({ ticket }) => ticket)).toEqual(["two"])
})

it("asks no more once nobody is logged in", async () => {
  const { stream, sources, phases, pass } = follow([REFUSAL])
  stream.want()
  await pass(600_000)
  expect(sources).toEqual([])
  expect(phases).toEqual(["connecting", "refused"])
})

it("opens nothing when it is called off while the ticket is on its way", async () => {
  const { stream, sources, phases, pass } = follow([])
  stream.want()
  stream.rest()
  await pass(600_000)
  expect(sources).toEqual([])
  expect(phases).toEqual(["connecting", "resting"])
})

it("has one connection when it is called off and wanted again at once", async () => {
  const { stream, sources, pass } = follow(["one", "two"])
  stream.want()
  stream.rest()
  stream.want()
  await pass()
  expect(sources.map(({ ticket }) => ticket)).toEqual(["two"])
})

it("closes the connection when it rests, also while it waits for another", async () => {
  const { stream, sources, pass } = follow([])
  stream.want()
  await pass()
  sources[0]?.becomesOpen()
  stream.rest()
  expect(sources[0]?.isClosed).toBe(true)
  stream.want()
  await pass()
  sources[1]?.breaks()
  stream.rest()
  await pass(600_000)
  expect(sources).toHaveLength(2)
})
