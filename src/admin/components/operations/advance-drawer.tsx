import { Input } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Field } from "../field"
import { FormDrawer } from "../form-drawer"

const HOUR_SECONDS = 3600
const DAYS_MAX = 3649
const HOURS_MAX = 23

interface AdvanceDrawerProps {
  isOpen: boolean
  onClose: () => void
  onChoose: (seconds: number) => unknown
}

/** Asks for days and hours to move the clock by. */
export const AdvanceDrawer = ({
  isOpen,
  onClose,
  onChoose,
}: AdvanceDrawerProps) => {
  const { t } = useTranslation("operations")
  const [days, setDays] = useState(0)
  const [hours, setHours] = useState(0)
  const seconds = (days * 24 + hours) * HOUR_SECONDS
  function choose() {
    onClose()
    onChoose(seconds)
  }
  return (
    <FormDrawer
      title={t("clock.drawer.title")}
      description={t("clock.drawer.description")}
      submitLabel={t("clock.drawer.submit")}
      isOpen={isOpen}
      canSubmit={seconds > 0}
      onClose={onClose}
      onSubmit={choose}
    >
      <div className="grid grid-cols-2 gap-4">
        <Count
          label={t("clock.drawer.days")}
          value={days}
          max={DAYS_MAX}
          onChange={setDays}
        />
        <Count
          label={t("clock.drawer.hours")}
          value={hours}
          max={HOURS_MAX}
          onChange={setHours}
        />
      </div>
    </FormDrawer>
  )
}

interface CountProps {
  label: string
  value: number
  max: number
  onChange: (value: number) => void
}

const Count = ({ label, value, max, onChange }: CountProps) => (
  <Field label={label}>
    {(id) => (
      <Input
        id={id}
        type="number"
        min={0}
        max={max}
        step={1}
        value={value}
        onChange={({ target }) => onChange(target.valueAsNumber || 0)}
      />
    )}
  </Field>
)
