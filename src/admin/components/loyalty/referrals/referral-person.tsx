import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminLoyaltyReferral } from "../../../../client"
import { Truncated } from "../../truncated"

/** One side of an invitation, and the way to the customer. */
export const ReferralPerson = ({
  person,
}: {
  person: AdminLoyaltyReferral["friend"]
}) => {
  const { t } = useTranslation("loyalty")
  if (!person) {
    return <span className="text-ui-fg-muted">{t("referrals.nobody")}</span>
  }
  const { customer_id, email, first_name, last_name } = person
  const name = [first_name, last_name].filter(Boolean).join(" ")
  return (
    <div className="max-w-48 xl:max-w-64">
      <Link
        to={`/customers/${customer_id}`}
        className="txt-compact-small-plus text-ui-fg-base focus-visible:shadow-borders-focus block truncate rounded outline-none"
        onClick={(event) => event.stopPropagation()}
      >
        {name || email || customer_id}
      </Link>
      {name && email && (
        <Truncated text={email} className="txt-xsmall text-ui-fg-muted" />
      )}
    </div>
  )
}
