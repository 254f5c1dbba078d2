import { Button, Container, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { usePrivacyRequests } from "../../hooks/privacy"
import { SectionHeading } from "../list-section"
import { LoadError } from "../load-error"
import { EraseDrawer } from "./erase-drawer"
import { MergeDrawer } from "./merge-drawer"
import { RequestLine } from "./request-line"

export interface PersonalDataSectionProps {
  customer: { id: string; email: string | null }
}

/** What can be done for good with a customer, and what is being done. */
export const PersonalDataSection = ({ customer }: PersonalDataSectionProps) => {
  const { t } = useTranslation("privacy")
  const navigate = useNavigate()
  const [open, setOpen] = useState<"merge" | "erase">()
  const { data: requests, error, refetch } = usePrivacyRequests(customer.id)
  const isGoing = requests?.some(
    ({ customer_id }) => customer_id === customer.id
  )
  const close = () => setOpen(undefined)
  // The other customer's page is this one again: what is open would stay so.
  const leaveFor = (path: string) => {
    close()
    void navigate(path)
  }
  return (
    <Container className="divide-y p-0">
      <SectionHeading title={t("title")} description={t("description")} />
      {error && <LoadError error={error} onRetry={refetch} />}
      {requests?.map((request) => (
        <RequestLine
          key={request.id}
          request={request}
          customerId={customer.id}
        />
      ))}
      {requests?.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("none")}
        </Text>
      )}
      <div className="flex justify-end gap-2 px-6 py-4">
        <Button
          size="small"
          variant="secondary"
          disabled={isGoing}
          onClick={() => setOpen("merge")}
        >
          {t("actions.merge")}
        </Button>
        <Button
          size="small"
          variant="secondary"
          disabled={isGoing}
          onClick={() => setOpen("erase")}
        >
          {t("actions.erase")}
        </Button>
      </div>
      {open === "merge" && (
        <MergeDrawer
          customer={customer}
          onClose={close}
          onGone={(into) => leaveFor(`/customers/${into}`)}
        />
      )}
      {open === "erase" && (
        <EraseDrawer
          customer={customer}
          onClose={close}
          onGone={() => leaveFor("/customers")}
        />
      )}
    </Container>
  )
}
