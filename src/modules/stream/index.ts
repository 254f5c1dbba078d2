import { Module } from "@medusajs/framework/utils"
import StreamModuleService from "./service"

export const STREAM_MODULE = "stream"

export default Module(STREAM_MODULE, { service: StreamModuleService })
