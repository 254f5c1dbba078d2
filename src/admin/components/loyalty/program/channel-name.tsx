import { useTranslation } from "react-i18next"
import { useChannels } from "../../../hooks/loyalty-program"

/** Null: all that have no programme of their own. */
export const ChannelName = ({ id }: { id: string | null }) => {
  const { t } = useTranslation("loyalty")
  const channels = useChannels().data?.sales_channels ?? []
  const name = channels.find((channel) => channel.id === id)?.name
  return <>{id ? (name ?? id) : t("program.all_channels")}</>
}
