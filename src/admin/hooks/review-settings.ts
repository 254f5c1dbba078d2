import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { AdminReviewSettingsCreateBody } from "../../client"
import { UNTIL_NEXT } from "../lib/live-query"
import { api, core } from "../lib/sdk"

/** More than a shop has. */
const CHOICES_MAX = 200

/** Undefined: of all channels that have none of their own. */
export function useReviewSettings(sales_channel_id: string | undefined) {
  return useQuery({
    queryKey: ["review", "settings", sales_channel_id],
    queryFn: async () => {
      const query = { sales_channel_id }
      const { review_settings } = await api.admin.reviewSettings.list(query)
      return review_settings.settings
    },
    // Who writes must not lose it because a window came to the front.
    refetchOnWindowFocus: false,
  })
}

export function useSaveReviewSettings() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: AdminReviewSettingsCreateBody) =>
      api.admin.reviewSettings.create(body),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ["review"] }),
  })
}

/** What shoppers would be told; undefined settings are not asked about. */
export function usePolicyPreview(
  settings: AdminReviewSettingsCreateBody["settings"] | undefined
) {
  return useQuery({
    queryKey: ["review", "policy", settings],
    queryFn: () =>
      api.admin.reviewSettings.preview({ settings: settings ?? {} }),
    enabled: Boolean(settings),
    ...UNTIL_NEXT,
  })
}

export function useSalesChannels() {
  return useQuery({
    queryKey: ["review", "sales-channels"],
    queryFn: () =>
      core.salesChannel.list({ fields: "id,name", limit: CHOICES_MAX }),
  })
}

export function useProductTypes() {
  return useQuery({
    queryKey: ["review", "product-types"],
    queryFn: () =>
      core.productType.list({ fields: "id,value", limit: CHOICES_MAX }),
  })
}
