import { createServer, type RequestListener, type Server } from "http"
import type { AddressInfo } from "net"
import { completeErrors } from "../error-answers"

describe("an answer that never met the error handler", () => {
  let server: Server
  afterEach(() => server.close())

  async function ask(listener: RequestListener, init?: RequestInit) {
    server = createServer((req, res) => {
      completeErrors(res)
      listener(req, res)
    }).listen(0)
    const { port } = server.address() as AddressInfo
    return fetch(`http://127.0.0.1:${port}`, init)
  }

  it("gets type and code beside the message it has", async () => {
    const answer = await ask((_, res) => {
      res.statusCode = 401
      res.setHeader("Content-Type", "application/json")
      res.end('{"message":"MFA verification is required"}')
    })
    expect(await answer.json()).toEqual({
      type: "unauthorized",
      code: "unauthorized",
      message: "MFA verification is required",
    })
  })

  it("becomes JSON when it was a page of HTML", async () => {
    const answer = await ask((_, res) => {
      res.statusCode = 404
      res.setHeader("Content-Type", "text/html; charset=utf-8")
      res.setHeader("Content-Length", 5)
      res.end("<pre>")
    })
    expect(answer.headers.get("content-type")).toMatch(/^application\/json/)
    expect(await answer.json()).toMatchObject({ code: "not_found" })
  })

  it("stays as it is when nothing is missing", async () => {
    const body = '{"type":"not_found","code":"x","message":"No cart."}'
    const answer = await ask((_, res) => {
      res.statusCode = 404
      res.setHeader("Content-Type", "application/json")
      res.end(body)
    })
    expect(await answer.text()).toBe(body)
  })

  it("stays as it is when it is no error", async () => {
    const answer = await ask((_, res) => {
      res.setHeader("Content-Type", "application/json")
      res.end('{"message":"fine"}')
    })
    expect(await answer.text()).toBe('{"message":"fine"}')
  })

  it("has no body when only the head was asked for", async () => {
    const answer = await ask(
      (_, res) => {
        res.statusCode = 404
        res.end()
      },
      { method: "HEAD" }
    )
    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe("")
  })
})
