import { GUESTBOOK_MODULE } from "../../modules/guestbook"
import type GuestbookModuleService from "../../modules/guestbook/service"

/** The facts of the guest book, from any container. */
export function guestbookIn(container: {
  resolve: (key: string) => unknown
}): GuestbookModuleService {
  return container.resolve(GUESTBOOK_MODULE) as GuestbookModuleService
}
