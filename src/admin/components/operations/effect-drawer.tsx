import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Effect, EffectDetail } from "../../../client"
import { useEffectDetail, type Verdict } from "../../hooks/effect"
import { DetailDrawer } from "../detail-drawer"
import { Fact, Facts } from "../facts"
import { Moment } from "../moment"
import { EffectBadge } from "./effect-badge"
import { EffectHistory } from "./effect-history"
import { verdictsFor } from "./effect-verdicts"

interface EffectDrawerProps {
  id: string
  onClose: () => void
  onDecide: (effect: Effect, verdict: Verdict) => void
}

/** One effect with everything that was tried and decided. */
export const EffectDrawer = ({ id, onClose, onDecide }: EffectDrawerProps) => {
  const { t } = useTranslation("operations")
  return (
    <DetailDrawer
      title={t("effects.detail.title")}
      description={id}
      query={useEffectDetail(id)}
      onClose={onClose}
      footer={({ effect }) =>
        verdictsFor(effect.status).map((verdict) => (
          <Button
            key={verdict}
            size="small"
            variant={verdict === "refuse" ? "danger" : "secondary"}
            onClick={() => onDecide(effect, verdict)}
          >
            {t(`effects.verdicts.${verdict}.action`)}
          </Button>
        ))
      }
    >
      {({ effect }) => (
        <>
          <EffectFacts effect={effect} />
          <EffectHistory effect={effect} />
        </>
      )}
    </DetailDrawer>
  )
}

const EffectFacts = ({ effect }: { effect: EffectDetail }) => {
  const { t } = useTranslation("operations")
  const subject = [effect.subject_type, effect.subject_id].filter(Boolean)
  return (
    <Facts>
      <Fact name={t("effects.columns.status")}>
        <EffectBadge {...effect} />
      </Fact>
      <Fact name={t("effects.columns.what")}>
        {effect.feature} · {effect.kind}
      </Fact>
      <Fact name={t("effects.columns.subject")}>
        {subject.join(" ") || "–"}
      </Fact>
      <Fact name={t("effects.detail.intent_key")}>{effect.intent_key}</Fact>
      <Fact name={t("effects.detail.provider_key")}>{effect.provider_key}</Fact>
      <Fact name={t("effects.reference.label")}>{effect.reference}</Fact>
      <Fact name={t("effects.columns.error")}>{effect.error_class}</Fact>
      <Fact name={t("effects.columns.planned_at")}>
        <Moment at={effect.planned_at} />
      </Fact>
      <Fact name={t("effects.detail.next_attempt_at")}>
        {effect.next_attempt_at && <Moment at={effect.next_attempt_at} />}
      </Fact>
    </Facts>
  )
}
