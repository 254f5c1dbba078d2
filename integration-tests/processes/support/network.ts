import { createServer, connect, type Server, type Socket } from "net"
import { portOf } from "./ports"

type State = "up" | "frozen" | "down"

/**
 * A stretch of network between a client and a server, which can go silent or
 * break, as networks do.
 */
export async function layCable(target: { host: string; port: number }) {
  const sockets = new Set<Socket>()
  let state: State = "up"
  let sent = 0

  const carry = (client: Socket) => {
    const server = connect(target)
    client.on("data", () => (sent += 1))
    for (const [from, to] of [
      [client, server],
      [server, client],
    ]) {
      sockets.add(from)
      from.on("data", (data) => state === "up" && to.write(data))
      from.on("error", () => undefined)
      from.on("close", () => {
        sockets.delete(from)
        to.destroy()
      })
    }
  }
  let listener = await listen(0, carry)
  const port = portOf(listener)
  const breakAll = () => sockets.forEach((socket) => socket.destroy())

  return {
    port,
    /** How often a client has sent something. */
    sent: () => sent,
    /** Connections stay open, new ones are accepted, and nothing comes back. */
    freeze: () => {
      state = "frozen"
    },
    /** Connections break and new ones are refused. */
    cut: () => {
      state = "down"
      listener.close()
      breakAll()
    },
    /** What was lost on the way stays lost. */
    mend: async () => {
      breakAll()
      if (state === "down") {
        listener = await listen(port, carry)
      }
      state = "up"
    },
    remove: () => {
      listener.close()
      breakAll()
    },
  }
}

function listen(
  port: number,
  carry: (client: Socket) => void
): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(carry)
    server.once("error", reject)
    server.listen(port, "127.0.0.1", () => resolve(server))
  })
}
