/** Where Medusa serves the admin; `medusa-config.ts` leaves it there. */
const ADMIN_PATH = "/app"
const STATIC_PATH = "/static"

/** The parts of the server that need different headers. */
export type Area = "admin" | "static" | "api"

export function areaOf(path: string): Area {
  if (isUnder(path, ADMIN_PATH)) {
    return "admin"
  }
  return isUnder(path, STATIC_PATH) ? "static" : "api"
}

/** The path of a request's address, without its query. */
export function pathOf(url = "/") {
  const queryAt = url.indexOf("?")
  return queryAt === -1 ? url : url.slice(0, queryAt)
}

// Express compares without case, so /APP reaches the admin as well.
function isUnder(path: string, root: string) {
  const start = path.slice(0, root.length + 1).toLowerCase()
  return start === root || start === `${root}/`
}
