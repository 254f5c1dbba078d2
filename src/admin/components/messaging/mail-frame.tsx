import { useTranslation } from "react-i18next"
import { useWidth } from "../../hooks/use-width"
import {
  inTheme,
  WIDTH_OF,
  type MailDevice,
  type MailTheme,
} from "../../lib/mail-look"

interface MailFrameProps {
  html: string
  device: MailDevice
  theme: MailTheme
  height: number
}

/**
 * A mail as its reader sees it. The frame runs no scripts, and its links lead
 * nowhere: they are a customer's own. What is wider than the place it has is
 * drawn smaller, for otherwise it would be laid out as on a phone.
 */
export const MailFrame = ({ html, device, theme, height }: MailFrameProps) => {
  const { t } = useTranslation("messaging")
  const { ref, width } = useWidth<HTMLDivElement>()
  const scale = Math.min(1, width / WIDTH_OF[device])
  return (
    <div
      ref={ref}
      className="bg-ui-bg-subtle flex justify-center overflow-hidden"
      style={{ height }}
    >
      {width > 0 && (
        <div
          className="shrink-0 overflow-hidden"
          style={{ width: WIDTH_OF[device] * scale }}
        >
          <iframe
            title={t("preview.frame")}
            sandbox=""
            srcDoc={withoutLinks(inTheme(html, theme))}
            className="origin-top-left border-0"
            style={{
              width: WIDTH_OF[device],
              height: height / scale,
              transform: `scale(${scale})`,
              colorScheme: theme,
            }}
          />
        </div>
      )}
    </div>
  )
}

const withoutLinks = (html: string) =>
  html.replace("</head>", "<style>a { pointer-events: none }</style></head>")
