import { useTranslation } from "react-i18next"
import { FieldProblem } from "../../field-problem"
import { SwitchField } from "./fields"
import { TextFields } from "./text-fields"
import type { SettingsForm } from "./use-settings-form"

/** What is promised for a review, whatever it says. */
export const OfferFields = ({ form }: { form: SettingsForm }) => {
  const { t } = useTranslation("review")
  const error = form.errorOf("offer")
  return (
    <>
      <SwitchField form={form} name="has_offer" />
      {form.draft.has_offer && (
        <div className="flex flex-col gap-2">
          <TextFields
            name={t("settings.offer")}
            value={form.draft.offer}
            isLong
            isInvalid={Boolean(error)}
            onChange={(offer) => form.change({ offer })}
          />
          <FieldProblem error={error} />
        </div>
      )}
    </>
  )
}
