import { Module } from "@medusajs/framework/utils"
import { RATE_LIMITER } from "../../lib/rate-limit/limiter"
import RateLimitModuleService from "./service"

export default Module(RATE_LIMITER, { service: RateLimitModuleService })
