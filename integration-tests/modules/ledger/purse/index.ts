import { Module } from "@medusajs/framework/utils"
import PurseModuleService from "./service"

export const PURSE_MODULE = "purse"

export default Module(PURSE_MODULE, { service: PurseModuleService })
