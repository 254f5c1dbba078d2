import { Input, Text, Textarea, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useAdjustPoints, type LoyaltyAccount } from "../../hooks/loyalty"
import { useCounted } from "../../hooks/use-counted"
import { Choice } from "../choice"
import { Field } from "../field"
import { FormDrawer } from "../form-drawer"
import { Segments } from "../segments"
import { PointsLast } from "./points-last"
import {
  ADJUST_REASONS,
  changeOf,
  EMPTY_ADJUSTMENT,
  POINTS_MAX,
  problemOf,
  USUAL_REASON,
  type Adjustment,
} from "./adjustment"

const NOTE_MAX = 1000

interface AdjustDrawerProps {
  account: LoyaltyAccount
  onClose: () => void
}

/** Gives a member points, or takes some, for a reason that they read. */
export const AdjustDrawer = ({ account, onClose }: AdjustDrawerProps) => {
  const { t } = useTranslation("loyalty")
  const counted = useCounted()
  const [adjustment, setAdjustment] = useState(EMPTY_ADJUSTMENT)
  const { mutate, isPending, error } = useAdjustPoints(account.customer_id)
  const change = (changes: Partial<Adjustment>) =>
    setAdjustment((before) => ({ ...before, ...changes }))
  const { direction, points, reason, note } = adjustment
  const difference = changeOf(adjustment)
  const problem = problemOf(adjustment, account.points_available)
  const submit = () =>
    difference &&
    mutate(
      { points: difference, reason, note: note.trim() || undefined },
      {
        onSuccess: () => {
          toast.success(t("adjust.done"))
          onClose()
        },
      }
    )
  return (
    <FormDrawer
      isOpen
      title={t("adjust.title")}
      description={t("adjust.description")}
      submitLabel={t(`adjust.submit.${direction}`)}
      isSaving={isPending}
      canSubmit={difference !== undefined && !problem}
      error={error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Segments
        label={t("adjust.direction")}
        value={direction}
        options={[
          { value: "give", label: t("adjust.give") },
          { value: "take", label: t("adjust.take") },
        ]}
        onChange={(value) =>
          change({ direction: value, reason: USUAL_REASON[value] })
        }
      />
      <Field
        label={t("adjust.points")}
        error={
          problem &&
          t(`adjust.${problem}`, {
            points: counted.points(Math.max(account.points_available, 0)),
            limit: counted.points(POINTS_MAX),
          })
        }
      >
        {(id) => (
          <Input
            id={id}
            inputMode="numeric"
            autoComplete="off"
            aria-invalid={problem !== undefined}
            value={points}
            onChange={({ target }) => change({ points: target.value })}
          />
        )}
      </Field>
      <Field label={t("adjust.reason")} hint={t("adjust.reason_hint")}>
        {(id) => (
          <Choice
            id={id}
            label={t("adjust.reason")}
            value={reason}
            options={ADJUST_REASONS.map((value) => ({
              value,
              label: t(`reasons.${value}`),
            }))}
            onChange={(value) => change({ reason: value })}
          />
        )}
      </Field>
      <Field label={t("adjust.note")} hint={t("adjust.note_hint")}>
        {(id) => (
          <Textarea
            id={id}
            rows={3}
            maxLength={NOTE_MAX}
            value={note}
            onChange={({ target }) => change({ note: target.value })}
          />
        )}
      </Field>
      <div aria-live="polite">
        {!problem && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("adjust.balance_after", {
              points: counted.points(
                account.points_available + (difference ?? 0)
              ),
            })}
          </Text>
        )}
        {!problem && direction === "give" && <PointsLast />}
      </div>
    </FormDrawer>
  )
}
