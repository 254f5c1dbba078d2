import { AttributesFields } from "./attributes-fields"
import { ChoiceField, LinesField, NumberField, SwitchField } from "./fields"
import { OfferFields } from "./offer-fields"
import { SettingsPart } from "./settings-part"
import type { SettingsForm } from "./use-settings-form"

const REFUND_LABELS = ["returned", "keep", "unverify"] as const
const ORDERS = ["newest", "helpful", "highest", "lowest"] as const

/** All that can be set, in the order in which it comes into play. */
export const SettingsParts = ({ form }: { form: SettingsForm }) => (
  <>
    <SettingsPart name="asking">
      <NumberField form={form} name="invite_after_days" />
      <SwitchField form={form} name="reminds" />
      {form.draft.reminds && (
        <NumberField form={form} name="remind_after_days" />
      )}
      <NumberField form={form} name="reviewable_days_after_fulfilment" />
    </SettingsPart>
    <SettingsPart name="offer">
      <OfferFields form={form} />
    </SettingsPart>
    <SettingsPart name="publishing">
      <SwitchField form={form} name="publishes_without_purchase" />
      <NumberField form={form} name="held_days_max" />
      <LinesField form={form} name="blocked_words" />
      <LinesField form={form} name="staff_email_domains" />
    </SettingsPart>
    <SettingsPart name="showing">
      <ChoiceField form={form} name="default_order" values={ORDERS} />
      <ChoiceField form={form} name="refund_label" values={REFUND_LABELS} />
    </SettingsPart>
    <SettingsPart name="taking_part">
      <SwitchField form={form} name="media_enabled" />
      {form.draft.media_enabled && (
        <NumberField form={form} name="photos_max" />
      )}
      <SwitchField form={form} name="votes_enabled" />
      <SwitchField form={form} name="questions_enabled" />
    </SettingsPart>
    <SettingsPart name="attributes">
      <AttributesFields form={form} />
    </SettingsPart>
  </>
)
