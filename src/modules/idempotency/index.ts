import { Module } from "@medusajs/framework/utils"
import { IDEMPOTENCY_STORE } from "../../lib/idempotency/store"
import IdempotencyModuleService from "./service"

export default Module(IDEMPOTENCY_STORE, { service: IdempotencyModuleService })
