import { useCustomerGroups } from "../../hooks/messaging-announcement"
import { Truncated } from "../truncated"

export const GroupName = ({ id }: { id: string }) => {
  const { data: groups } = useCustomerGroups()
  const group = groups?.find((known) => known.id === id)
  return <Truncated text={group?.name ?? id} className="max-w-40" />
}
