import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type {
  AdminAnnouncementsCreateBody,
  AdminAnnouncementsPreviewBody,
} from "../../client"
import { LIVE, LIVE_PAGE, UNTIL_NEXT } from "../lib/live-query"
import { api, core } from "../lib/sdk"

/** More than a shop has running at once. */
const CHOICES_MAX = 200

export function useAnnouncements(page: { limit: number; offset: number }) {
  return useQuery({
    queryKey: ["messaging", "announcements", page],
    queryFn: () => api.admin.announcements.list(page),
    ...LIVE_PAGE,
  })
}

export function useAnnouncement(id: string) {
  return useQuery({
    queryKey: ["messaging", "announcements", id],
    queryFn: () => api.admin.announcements.retrieve(id),
    ...LIVE,
  })
}

export function useCreateAnnouncement() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: AdminAnnouncementsCreateBody) =>
      api.admin.announcements.create(body),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ["messaging"] }),
  })
}

export function useCancelAnnouncement() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => api.admin.announcements.cancel(id),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ["messaging"] }),
  })
}

export function useAudience(customer_group_id: string) {
  return useQuery({
    queryKey: ["messaging", "audience", customer_group_id],
    queryFn: () =>
      api.admin.announcements.audience.retrieve({ customer_group_id }),
    enabled: Boolean(customer_group_id),
  })
}

/** Undefined as long as there is too little to show. */
export function useAnnouncementPreview(
  body: AdminAnnouncementsPreviewBody | undefined
) {
  return useQuery({
    queryKey: ["messaging", "announcement-preview", body],
    queryFn: () =>
      api.admin.announcements.preview(body as AdminAnnouncementsPreviewBody),
    enabled: Boolean(body),
    ...UNTIL_NEXT,
  })
}

/** Promotions that a code opens, also those that have ended. */
export function usePromotionCodes() {
  return useQuery({
    queryKey: ["messaging", "promotions"],
    queryFn: async () => {
      const { promotions } = await core.promotion.list({
        fields: "id,code,status,campaign.starts_at,campaign.ends_at",
        limit: CHOICES_MAX,
      })
      return promotions.filter(({ code }) => code)
    },
  })
}

export function useCustomerGroups() {
  return useQuery({
    queryKey: ["messaging", "customer-groups"],
    queryFn: async () => {
      const { customer_groups } = await core.customerGroup.list({
        fields: "id,name",
        limit: CHOICES_MAX,
      })
      return customer_groups
    },
  })
}
