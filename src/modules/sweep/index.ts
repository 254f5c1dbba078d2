import { Module } from "@medusajs/framework/utils"
import { SWEEP_STORE } from "../../lib/sweep/store"
import SweepModuleService from "./service"

export default Module(SWEEP_STORE, { service: SweepModuleService })
