import { Trash } from "@medusajs/icons"
import { Hint, IconButton, Label, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Choice } from "../../choice"
import { FieldProblem } from "../../field-problem"
import { ConditionFields } from "./condition-fields"
import { EffectFields } from "./effect-fields"
import { TextField } from "./fields"
import { CONDITIONS, NEW_CONDITIONS, type Part } from "./part-types"
import { useFocusAdded } from "./use-focus-added"
import type { ProgramForm } from "./use-program-form"

export interface Rule {
  id: string
  name: string
  conditions?: Part[]
  effect: Part
}

interface RuleCardProps {
  form: ProgramForm
  index: number
  rule: Rule
}

/** One rule: what it gives, and when. */
export const RuleCard = ({ form, index, rule }: RuleCardProps) => {
  const { t } = useTranslation("loyalty")
  const place = `earning.rules.${index}`
  const number = index + 1
  const title = t("program.rule", { number })
  const idError = form.errorAt(`${place}.id`)
  return (
    <section
      aria-label={title}
      className="shadow-borders-base flex flex-col gap-4 rounded-md p-4"
    >
      <div className="flex items-center justify-between gap-2">
        <Label size="small" weight="plus">
          {title}
        </Label>
        <IconButton
          type="button"
          size="small"
          variant="transparent"
          aria-label={t("program.remove_rule", { number })}
          onClick={() => form.remove("earning.rules", index)}
        >
          <Trash />
        </IconButton>
      </div>
      <TextField form={form} place={`${place}.name`} words="rule_name" />
      {idError && (
        <Hint variant="error" role="alert">
          {idError}
        </Hint>
      )}
      <EffectFields
        form={form}
        place={`${place}.effect`}
        effect={rule.effect}
      />
      <Conditions
        form={form}
        place={`${place}.conditions`}
        conditions={rule.conditions ?? []}
      />
    </section>
  )
}

interface ConditionsProps {
  form: ProgramForm
  place: string
  conditions: Part[]
}

const Conditions = ({ form, place, conditions }: ConditionsProps) => {
  const { t } = useTranslation("loyalty")
  const { box, onAdded } = useFocusAdded<HTMLDivElement>()
  return (
    <div ref={box} className="flex flex-col gap-4">
      <Text size="small" className="text-ui-fg-subtle">
        {t(conditions.length ? "program.when_all" : "program.always")}
      </Text>
      {conditions.map((condition, index) => (
        <ConditionFields
          key={`${index}${condition.type}${conditions.length}`}
          form={form}
          place={`${place}.${index}`}
          condition={condition}
          onRemove={() => form.remove(place, index)}
        />
      ))}
      <div>
        <Choice
          label={t("program.add_condition")}
          prompt={t("program.add_condition")}
          value=""
          options={CONDITIONS.map((value) => ({
            value,
            label: t(`program.conditions.${value}.name`),
          }))}
          onChange={(type) => {
            form.add(place, NEW_CONDITIONS[type])
            onAdded()
          }}
        />
      </div>
      <FieldProblem error={form.errorAt(place)} />
    </div>
  )
}
