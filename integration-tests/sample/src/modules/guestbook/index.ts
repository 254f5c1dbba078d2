import { Module } from "@medusajs/framework/utils"
import GuestbookModuleService from "./service"

export const GUESTBOOK_MODULE = "guestbook"

export default Module(GUESTBOOK_MODULE, { service: GuestbookModuleService })
