import { createServer, request, type RequestListener } from "http"
import type { AddressInfo } from "net"
import { logger } from "@medusajs/framework/logger"
import { logAccess } from "../access-log"
import { pathOf } from "../area"

/** A router as Express leaves it on its requests, with the routes given. */
function routerWith(routes: { path: string; method: string }[]) {
  return {
    _router: {
      stack: routes.map(({ path, method }) => ({
        regexp: new RegExp(
          `^${path.replace(/:\w+/g, "[^/]+").replace("*", ".*")}/?$`
        ),
        route: { path, methods: { [method]: true } },
      })),
    },
  }
}

const shop = routerWith([
  { path: "/store/*", method: "get" },
  { path: "/store/carts/:id", method: "get" },
  { path: "/store/carts/:id", method: "post" },
])

async function withServer<T>(
  answer: RequestListener,
  use: (url: string) => Promise<T>
) {
  const server = createServer((req, res) => {
    logAccess(req, res, { path: pathOf(req.url), requestId: "id-1" })
    answer(req, res)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  try {
    return await use(
      `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    )
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

describe("logAccess", () => {
  const lines: unknown[][] = []
  let logged: Promise<void>

  beforeEach(() => {
    lines.length = 0
    jest.spyOn(logger, "shouldLog").mockReturnValue(true)
    logged = new Promise((resolve) => {
      jest.spyOn(logger, "log").mockImplementation((...parts) => {
        lines.push(parts)
        resolve()
      })
    })
  })
  afterEach(() => jest.restoreAllMocks())

  it("names the route that answered, and nothing of what the caller wrote", async () => {
    await withServer(
      (req, res) => {
        Object.assign(req, { app: shop, route: { path: "/store/carts/:id" } })
        res.setHeader("Content-Length", 2)
        res.end("{}")
      },
      (url) =>
        fetch(`${url}/store/carts/cart_SECRET?token=SECRET`, {
          headers: { authorization: "Bearer SECRET", cookie: "sid=SECRET" },
        })
    )
    await logged
    expect(lines).toEqual([
      [
        "http",
        "GET /store/carts/:id 200",
        {
          time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
          method: "GET",
          route: "/store/carts/:id",
          status: 200,
          duration_ms: expect.any(Number),
          request_id: "id-1",
          response_bytes: 2,
          aborted: false,
        },
      ],
    ])
    expect(JSON.stringify(lines)).not.toContain("SECRET")
  })

  it.each([
    [
      "a refused request by its route",
      "GET",
      "/store/carts/1",
      "/store/carts/:id",
    ],
    ["a HEAD by the GET route", "HEAD", "/store/carts/1", "/store/carts/:id"],
    ["a method without a route", "DELETE", "/store/carts/1", "unmatched"],
    ["an unknown path", "GET", "/store/SECRET", "unmatched"],
    ["a file", "GET", "/static/SECRET.pdf", "/static/*"],
    ["a page of the admin", "GET", "/app/orders/SECRET", "/app/*"],
  ])("names %s", async (_, method, path, route) => {
    await withServer(
      (req, res) => {
        Object.assign(req, { app: shop, route: { path: "/store/*" } })
        res.writeHead(401).end()
      },
      (url) => fetch(url + path, { method })
    )
    await logged
    expect(lines[0]?.[2]).toMatchObject({ method, route, status: 401 })
  })

  it("tells that the caller left before the answer", async () => {
    await withServer(
      () => undefined,
      async (url) => {
        const call = request(`${url}/store/nothing`)
        call.on("error", () => undefined)
        call.end()
        setTimeout(() => call.destroy(), 50)
        await logged
      }
    )
    expect(lines[0]?.[2]).toMatchObject({ status: 499, aborted: true })
  })

  it("logs nothing when the level asks for less", async () => {
    jest.spyOn(logger, "shouldLog").mockReturnValue(false)
    await withServer((_, res) => res.end(), fetch)
    expect(lines).toEqual([])
  })
})
