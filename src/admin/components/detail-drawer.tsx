import { clx, Drawer, Skeleton } from "@medusajs/ui"
import type { UseQueryResult } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { LoadError } from "./load-error"

interface DetailDrawerProps<Data> {
  title: string
  description: string
  query: UseQueryResult<Data>
  /** For what needs the room, such as a mail. */
  isWide?: boolean
  onClose: () => void
  children: (data: Data) => ReactNode
  footer?: (data: Data) => ReactNode
}

/** A drawer that shows one thing whole. */
export function DetailDrawer<Data>({
  title,
  description,
  query,
  isWide,
  onClose,
  children,
  footer,
}: DetailDrawerProps<Data>) {
  const { data, error, refetch, isLoading } = query
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content className={clx({ "sm:max-w-[760px]": isWide })}>
        <Drawer.Header>
          <Drawer.Title>{title}</Drawer.Title>
          <Drawer.Description className="break-all">
            {description}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="divide-y overflow-auto p-0">
          {isLoading && <Skeleton className="m-6 h-48" />}
          {error && <LoadError error={error} onRetry={refetch} />}
          {data && children(data)}
        </Drawer.Body>
        {data && footer && <Drawer.Footer>{footer(data)}</Drawer.Footer>}
      </Drawer.Content>
    </Drawer>
  )
}
