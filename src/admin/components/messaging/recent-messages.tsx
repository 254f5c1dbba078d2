import { Button, Skeleton, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useMessages } from "../../hooks/messaging"
import { LoadError } from "../load-error"
import { MessageDrawer } from "./message-drawer"
import { MessageLines } from "./message-lines"

interface RecentMessagesProps {
  of: { order_id: string } | { customer_id: string }
  none: string
  limit: number
}

/** The latest messages about one thing, with the way to all of them. */
export const RecentMessages = ({ of, none, limit }: RecentMessagesProps) => {
  const { t } = useTranslation("messaging")
  const { data, error, refetch, isLoading } = useMessages({ ...of, limit })
  const [opened, setOpened] = useState<string>()
  return (
    <>
      {isLoading && <Skeleton className="mx-6 my-4 h-16" />}
      {error && <LoadError error={error} onRetry={refetch} />}
      {data?.count === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {none}
        </Text>
      )}
      {data && <MessageLines messages={data.messages} onOpen={setOpened} />}
      {data && data.count > limit && (
        <div className="flex justify-end border-t px-6 py-3">
          <Button size="small" variant="secondary" asChild>
            <Link to={`/messaging?${new URLSearchParams(of).toString()}`}>
              {t("customer.all")}
            </Link>
          </Button>
        </div>
      )}
      {opened && (
        <MessageDrawer id={opened} onClose={() => setOpened(undefined)} />
      )}
    </>
  )
}
