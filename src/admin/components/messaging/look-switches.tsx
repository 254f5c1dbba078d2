import { ComputerDesktop, Moon, Phone, Sun } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import {
  MAIL_DEVICES,
  MAIL_THEMES,
  type MailDevice,
  type MailTheme,
} from "../../lib/mail-look"
import { Segments } from "../segments"

const ICONS = {
  desktop: <ComputerDesktop />,
  phone: <Phone />,
  light: <Sun />,
  dark: <Moon />,
}

export interface MailLook {
  device: MailDevice
  theme: MailTheme
}

export const FIRST_LOOK: MailLook = { device: "desktop", theme: "light" }

interface LookSwitchesProps {
  look: MailLook
  onChange: (look: MailLook) => void
}

/** As on a phone or a computer, light or dark. */
export const LookSwitches = ({ look, onChange }: LookSwitchesProps) => {
  const { t } = useTranslation("messaging")
  return (
    <>
      <Segments
        label={t("preview.device")}
        value={look.device}
        options={MAIL_DEVICES.map((value) => ({
          value,
          label: t(`preview.devices.${value}`),
          icon: ICONS[value],
        }))}
        onChange={(device) => onChange({ ...look, device })}
      />
      <Segments
        label={t("preview.theme")}
        value={look.theme}
        options={MAIL_THEMES.map((value) => ({
          value,
          label: t(`preview.themes.${value}`),
          icon: ICONS[value],
        }))}
        onChange={(theme) => onChange({ ...look, theme })}
      />
    </>
  )
}
