import { Plus } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { FieldProblem } from "../../field-problem"
import { NumberField, SwitchField } from "./fields"
import { newRule } from "./part-types"
import { ProgramPart } from "./program-part"
import { RuleCard, type Rule } from "./rule-card"
import { useFocusAdded } from "./use-focus-added"
import type { ProgramForm } from "./use-program-form"

const BASIS = ["shipping", "tax", "gift_cards", "paid_by_credit"] as const

/** How purchases earn. */
export const EarningPart = ({ form }: { form: ProgramForm }) => {
  const { t } = useTranslation("loyalty")
  const rules = (form.valueAt("earning.rules") ?? []) as Rule[]
  const { box, onAdded } = useFocusAdded<HTMLDivElement>()
  const error = form.errorAt("earning.rules")
  return (
    <>
      <ProgramPart name="rules">
        <div ref={box} className="flex flex-col gap-6">
          {rules.map((rule, index) => (
            <RuleCard key={rule.id} form={form} index={index} rule={rule} />
          ))}
        </div>
        <FieldProblem error={error} />
        <Button
          size="small"
          variant="secondary"
          type="button"
          className="self-start"
          onClick={() => {
            form.add("earning.rules", newRule(rules, t("program.new_rule")))
            onAdded()
          }}
        >
          <Plus />
          {t("program.add_rule")}
        </Button>
      </ProgramPart>
      <ProgramPart name="basis">
        {BASIS.map((name) => (
          <SwitchField
            key={name}
            words={`basis.${name}`}
            isOn={form.valueAt(`earning.basis.${name}`) === true}
            onChange={(isOn) => form.set(`earning.basis.${name}`, isOn)}
          />
        ))}
        <NumberField
          form={form}
          place="earning.pending_days"
          words="pending_days"
        />
      </ProgramPart>
    </>
  )
}
