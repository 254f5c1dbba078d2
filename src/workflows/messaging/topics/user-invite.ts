import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { userInviteEmail } from "../../../emails/messaging-user-invite"
import type { InviteProps } from "../../../emails/props"
import { formatDate } from "../mailed-order/formats"
import { adminLink } from "../mailed-order/links"
import { defineTopic } from "../topic"

/** The cause is the invite with its end, which moves when it is sent again. */
export const userInvite = defineTopic<InviteProps, "href">({
  name: "user-invite",
  class: "transactional",
  audience: "user",
  channels: ["email"],
  // Core's invites end after a day.
  expires_after_seconds: 24 * 3600,
  template: userInviteEmail,
  async load({ container, cause, data, locale }) {
    const { data: found } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "invite",
        fields: ["id", "token", "accepted", "expires_at"],
        filters: { id: String(data.invite_id) },
      })
    const invite = found[0]
    if (!invite || invite.accepted) {
      return { canceled_because: invite ? "invite-accepted" : "invite-deleted" }
    }
    const { id, token, expires_at } = invite
    const end = new Date(expires_at)
    if (cause !== `${id}:${end.getTime()}`) {
      return { canceled_because: "invite-renewed" }
    }
    return {
      props: { expires_on: formatDate(end, locale) },
      secrets: { href: adminLink("/invite", { token }) },
    }
  },
})
