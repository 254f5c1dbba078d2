import { Button, Text, toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminLoyaltyClaim } from "../../../../client"
import { useReturnClaim } from "../../../hooks/loyalty-rewards"
import { useBenefitWords } from "../../../hooks/use-benefit-words"
import { useCounted } from "../../../hooks/use-counted"
import { useErrorToast } from "../../../hooks/use-error-toast"
import { Moment } from "../../moment"
import { ClaimBadge } from "./claim-badge"

/** One claim: what it was, its code, and what became of it. */
export const ClaimLine = ({ claim }: { claim: AdminLoyaltyClaim }) => {
  const { t } = useTranslation("loyalty")
  const benefit = useBenefitWords()(claim.benefit)
  const { takeBack, isPending } = useTakingBack(claim)
  const { name, code, status, claimed_at, expires_at, order_id } = claim
  return (
    <li className="flex items-start justify-between gap-4 px-6 py-3">
      <div className="min-w-0 break-words">
        <Text size="small" weight="plus">
          {benefit === name ? name : `${name} · ${benefit}`}
        </Text>
        {code && (
          <Text size="small" className="text-ui-fg-subtle font-mono">
            {code}
          </Text>
        )}
        <Text as="div" size="xsmall" className="text-ui-fg-muted">
          <Moment at={claimed_at} />
          {status === "issued" && (
            <>
              {" · "}
              {t("claims.expires")} <Moment at={expires_at} />
            </>
          )}
          {order_id && (
            <>
              {" · "}
              <Link
                to={`/orders/${order_id}`}
                className="text-ui-fg-interactive"
              >
                {t("claims.order")}
              </Link>
            </>
          )}
        </Text>
      </div>
      <div className="flex shrink-0 items-center gap-2">
        <ClaimBadge status={status} />
        {status === "issued" && (
          <Button
            size="small"
            variant="secondary"
            isLoading={isPending}
            onClick={() => void takeBack()}
          >
            {t("claims.take_back.action")}
          </Button>
        )}
      </div>
    </li>
  )
}

function useTakingBack({ id, name, points }: AdminLoyaltyClaim) {
  const { t } = useTranslation("loyalty")
  const tellError = useErrorToast()
  const { t: shared } = useTranslation("shared")
  const counted = useCounted()
  const prompt = usePrompt()
  const { mutate, isPending } = useReturnClaim()
  async function takeBack() {
    const isWanted = await prompt({
      title: t("claims.take_back.title", { name }),
      description: t("claims.take_back.description", {
        points: counted.points(points),
      }),
      confirmText: t("claims.take_back.action"),
      cancelText: shared("cancel"),
    })
    if (isWanted) {
      mutate(id, {
        onSuccess: () => toast.success(t("claims.take_back.done")),
        onError: tellError,
      })
    }
  }
  return { takeBack, isPending }
}
