import {
  createApiKeysWorkflow,
  createSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateApiKeysWorkflow,
  updateSalesChannelsWorkflow,
} from "@medusajs/medusa/core-flows"
import { queryOf, type SeedContext } from "./context"

const CLOTHING_CHANNEL = "Muted Age"
const PARTS_CHANNEL = "Spare parts"

/** What core calls the ones that it makes when a shop starts for the first time. */
const CORE_CHANNEL = "Default Sales Channel"
const CORE_KEY = "Default Publishable API Key"

type Door = { channel: string; description: string; key: string }

const doors = {
  clothing: {
    channel: CLOTHING_CHANNEL,
    description: "The clothes shop.",
    key: "Muted Age storefront",
  },
  parts: {
    channel: PARTS_CHANNEL,
    description: "Car spare parts, with a storefront of their own.",
    key: "Spare parts storefront",
  },
} satisfies Record<string, Door>

export async function seedChannels(context: SeedContext) {
  await takeOverDefaults(context)
  const clothing = await openDoor(context, doors.clothing)
  const parts = await openDoor(context, doors.parts)
  context.notes.add({ ...clothing, parts })
}

/** Ids of both channels, by name. */
export async function findChannels(context: SeedContext) {
  const { data } = await queryOf(context).graph({
    entity: "sales_channel",
    fields: ["id", "name"],
    filters: { name: [CLOTHING_CHANNEL, PARTS_CHANNEL] },
  })
  const idOf = (name: string) =>
    data.find((channel) => channel.name === name)?.id as string
  return { clothing: idOf(CLOTHING_CHANNEL), parts: idOf(PARTS_CHANNEL) }
}

/**
 * Core's own channel and key become ours, or they would lie about unused. The
 * workflow for channels fails when its selector finds none: ask first.
 */
async function takeOverDefaults(context: SeedContext) {
  const { container } = context
  const query = queryOf(context)
  const { channel, description, key } = doors.clothing
  const { data: channels } = await query.graph({
    entity: "sales_channel",
    fields: ["id"],
    filters: { name: CORE_CHANNEL },
  })
  if (channels[0]) {
    await updateSalesChannelsWorkflow(container).run({
      input: {
        selector: { id: channels[0].id },
        update: { name: channel, description },
      },
    })
  }
  const { data: keys } = await query.graph({
    entity: "api_key",
    fields: ["id"],
    filters: { title: CORE_KEY },
  })
  if (keys[0]) {
    await updateApiKeysWorkflow(container).run({
      input: { selector: { id: keys[0].id }, update: { title: key } },
    })
  }
}

async function openDoor(context: SeedContext, door: Door) {
  const channelId = await findOrCreateChannel(context, door)
  const key = await findOrCreateKey(context, door)
  if (!key.sales_channels?.some((channel) => channel?.id === channelId)) {
    await linkSalesChannelsToApiKeyWorkflow(context.container).run({
      input: { id: key.id, add: [channelId] },
    })
  }
  return { publishable_key: key.token, sales_channel_id: channelId }
}

async function findOrCreateChannel(context: SeedContext, door: Door) {
  const { data } = await queryOf(context).graph({
    entity: "sales_channel",
    fields: ["id"],
    filters: { name: door.channel },
  })
  if (data[0]) {
    return data[0].id
  }
  const { result } = await createSalesChannelsWorkflow(context.container).run({
    input: {
      salesChannelsData: [
        { name: door.channel, description: door.description },
      ],
    },
  })
  return result[0].id
}

async function findOrCreateKey(context: SeedContext, { key }: Door) {
  const { data } = await queryOf(context).graph({
    entity: "api_key",
    fields: ["id", "token", "sales_channels.id"],
    filters: { title: key, type: "publishable" },
  })
  if (data[0]) {
    return data[0]
  }
  const { result } = await createApiKeysWorkflow(context.container).run({
    input: { api_keys: [{ title: key, type: "publishable", created_by: "" }] },
  })
  return { ...result[0], sales_channels: [] as { id: string }[] }
}
