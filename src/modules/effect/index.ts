import { Module } from "@medusajs/framework/utils"
import EffectModuleService from "./service"

export const EFFECT_MODULE = "effect"

export default Module(EFFECT_MODULE, { service: EffectModuleService })
