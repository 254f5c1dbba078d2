import type { ReturnProps, ShipmentProps } from "../props"
import { freeOrder, hundredLines, longOrder, order } from "./orders"

const NUMBER = "00340434161094042557"

export const shipmentSamples = {
  normal: {
    order,
    lines: order.lines,
    tracking: [
      { number: NUMBER, href: `https://courier.example/track/${NUMBER}` },
    ],
  },
  part_without_link: {
    order,
    lines: order.lines.slice(1),
    tracking: [{ number: NUMBER, href: null }],
  },
  without_number: { order, lines: order.lines, tracking: [] },
  long_words: {
    order: longOrder,
    lines: longOrder.lines,
    tracking: [
      {
        number: NUMBER.repeat(6),
        href: `https://courier.example/track/${NUMBER.repeat(6)}`,
      },
    ],
  },
  hundred_lines: {
    order: hundredLines,
    lines: hundredLines.lines,
    tracking: [],
  },
  no_address: { order: freeOrder, lines: freeOrder.lines, tracking: [] },
} satisfies Record<string, ShipmentProps>

export const returnSamples = {
  normal: { order, lines: order.lines.slice(0, 1) },
  long_words: { order: longOrder, lines: longOrder.lines },
  hundred_lines: { order: hundredLines, lines: hundredLines.lines },
} satisfies Record<string, ReturnProps>
