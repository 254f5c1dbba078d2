import { AmountsField } from "./amounts-field"
import { NumberField, SwitchField } from "./fields"
import { ProgramPart } from "./program-part"
import type { ProgramForm } from "./use-program-form"

const ACTIONS = ["sign_up", "birthday", "review_published"] as const
const POINTS = 50
const REFERRAL = { referrer_points: 500, friend_points: 200 }

/** What earns without a purchase. */
export const ActionsPart = ({ form }: { form: ProgramForm }) => (
  <ProgramPart name="actions">
    {ACTIONS.map((action) => {
      const place = `earning.actions.${action}`
      const isOn = form.valueAt(place) !== undefined
      return (
        <div key={action} className="flex flex-col gap-3">
          <SwitchField
            words={`actions.${action}`}
            isOn={isOn}
            onChange={(next) =>
              form.set(place, next ? { points: POINTS } : undefined)
            }
          />
          {isOn && (
            <NumberField
              form={form}
              place={`${place}.points`}
              words="rule_points"
            />
          )}
        </div>
      )
    })}
    <Referral form={form} />
  </ProgramPart>
)

const Referral = ({ form }: { form: ProgramForm }) => {
  const place = "earning.actions.referral"
  const minimum = `${place}.order_minimum_amounts`
  const isOn = form.valueAt(place) !== undefined
  const hasMinimum = form.valueAt(minimum) !== undefined
  return (
    <div className="flex flex-col gap-3">
      <SwitchField
        words="actions.referral"
        isOn={isOn}
        onChange={(next) => form.set(place, next ? REFERRAL : undefined)}
      />
      {isOn && (
        <>
          <NumberField
            form={form}
            place={`${place}.referrer_points`}
            words="referrer_points"
          />
          <NumberField
            form={form}
            place={`${place}.friend_points`}
            words="friend_points"
          />
          <SwitchField
            words="referral_minimum"
            isOn={hasMinimum}
            onChange={(next) => form.set(minimum, next ? {} : undefined)}
          />
          {hasMinimum && (
            <AmountsField form={form} place={minimum} words="order_minimum" />
          )}
        </>
      )}
    </div>
  )
}
