import { authenticate, type MiddlewareFunction } from "@medusajs/framework/http"
import { requireGuest } from "../guest-token/middleware"
import type { Access } from "./operation"

/** What stands before a route so that only those it is meant for pass. */
export function admit(access: Access): MiddlewareFunction[] {
  if (access === "customer") {
    return [authenticate("customer", ["session", "bearer"])]
  }
  return typeof access === "object" ? [requireGuest(access)] : []
}
