import { Button, InlineTip, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminLoyaltyReferralDetail } from "../../../../client"
import {
  useReferral,
  useReleaseReferral,
} from "../../../hooks/loyalty-referrals"
import { useErrorToast } from "../../../hooks/use-error-toast"
import { DetailDrawer } from "../../detail-drawer"
import { ReferralFacts } from "./referral-facts"
import { ReferralHistory } from "./referral-history"
import { useReferralSides } from "./use-referral-sides"
import { useFindingWords } from "./use-finding-words"

const OPEN = ["signed_up", "qualified", "held"]

interface ReferralDrawerProps {
  id: string
  onClose: () => void
  onReject: () => void
}

/** One invitation whole: who, what speaks against it, what became of it. */
export const ReferralDrawer = ({
  id,
  onClose,
  onReject,
}: ReferralDrawerProps) => {
  const { t } = useTranslation("loyalty")
  const tellError = useErrorToast()
  const query = useReferral(id)
  const sidesOf = useReferralSides()
  const { mutate, isPending } = useReleaseReferral(id)
  const release = () =>
    mutate(undefined, {
      onSuccess: () => toast.success(t("referrals.release.done")),
      onError: tellError,
    })
  return (
    <DetailDrawer
      title={t("referrals.detail")}
      description={query.data ? sidesOf(query.data) : ""}
      query={query}
      onClose={onClose}
      footer={({ status }) => (
        <>
          {OPEN.includes(status) && (
            <Button size="small" variant="secondary" onClick={onReject}>
              {t("referrals.reject.action")}
            </Button>
          )}
          {status === "held" && (
            <Button size="small" isLoading={isPending} onClick={release}>
              {t("referrals.release.action")}
            </Button>
          )}
        </>
      )}
    >
      {(referral) => (
        <>
          <Findings referral={referral} />
          <ReferralFacts referral={referral} />
          <ReferralHistory referral={referral} />
        </>
      )}
    </DetailDrawer>
  )
}

const Findings = ({ referral }: { referral: AdminLoyaltyReferralDetail }) => {
  const { t } = useTranslation("loyalty")
  const inWords = useFindingWords()
  const { findings, status } = referral
  if (!findings.length) {
    return null
  }
  return (
    <div className="px-6 py-4">
      <InlineTip
        variant={status === "held" ? "warning" : "info"}
        label={t("referrals.findings.label")}
      >
        <ul className="mt-1 list-disc pl-4">
          {findings.map((finding) => (
            <li key={`${finding.rule} ${finding.like}`}>{inWords(finding)}</li>
          ))}
        </ul>
        <p className="mt-2">
          {t("referrals.findings.hint")}
          {status === "held" && ` ${t("referrals.findings.held")}`}
        </p>
      </InlineTip>
    </div>
  )
}
