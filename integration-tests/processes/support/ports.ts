import { createServer, type AddressInfo, type Server } from "net"

/** Listens on a port, any free one by default. */
export function occupy(port = 0): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(port, () => resolve(server))
  })
}

export function portOf(server: Server) {
  return (server.address() as AddressInfo).port
}

export async function freePort() {
  const server = await occupy()
  const port = portOf(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}
