import { MedusaService } from "@medusajs/framework/utils"
import GuestbookNote from "./models/guestbook-note"

export default class GuestbookModuleService extends MedusaService({
  GuestbookNote,
}) {}
