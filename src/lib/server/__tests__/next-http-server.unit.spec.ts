import http, { type RequestListener } from "http"
import { wrapNextHttpServer } from "../next-http-server"

const stock = http.createServer
const pass = (listener: RequestListener) => listener

describe("wrapNextHttpServer", () => {
  it("wraps the next server and leaves all later ones alone", () => {
    const wrap = jest.fn(pass)
    const prepare = jest.fn()
    wrapNextHttpServer({ wrap, prepare })
    const application = () => undefined

    const server = http.createServer({ keepAlive: true }, application)
    http.createServer(application)

    expect(wrap.mock.calls).toEqual([[application]])
    expect(prepare.mock.calls).toEqual([[server]])
    expect(http.createServer).toBe(stock)
  })

  it("wraps once when it was asked twice", () => {
    const first = jest.fn(pass)
    const second = jest.fn(pass)
    wrapNextHttpServer({ wrap: first, prepare: () => undefined })
    wrapNextHttpServer({ wrap: second, prepare: () => undefined })

    http.createServer(() => undefined)

    expect(first).not.toHaveBeenCalled()
    expect(second).toHaveBeenCalledTimes(1)
    expect(http.createServer).toBe(stock)
  })
})
