import { config } from "./src/config/current"
import { warnWithoutMailProvider } from "./src/lib/mail"
import {
  followSupervisor,
  installServer,
  surviveClosedOutput,
} from "./src/lib/server"

/** Medusa calls this right before it creates its HTTP server. */
export function register() {
  surviveClosedOutput()
  warnWithoutMailProvider(config)
  installServer(config, followSupervisor())
}
