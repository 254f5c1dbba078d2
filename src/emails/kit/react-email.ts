import { lazy } from "react"

/**
 * React Email costs 38 MB and a third of a second. Every process knows the
 * templates, few write mails: so it is loaded with the first mail.
 */
export const loadReactEmail = () => import("@react-email/components")

export const Body = lazy(async () => ({
  default: (await loadReactEmail()).Body,
}))
export const Button = lazy(async () => ({
  default: (await loadReactEmail()).Button,
}))
export const Column = lazy(async () => ({
  default: (await loadReactEmail()).Column,
}))
export const Container = lazy(async () => ({
  default: (await loadReactEmail()).Container,
}))
export const Head = lazy(async () => ({
  default: (await loadReactEmail()).Head,
}))
export const Heading = lazy(async () => ({
  default: (await loadReactEmail()).Heading,
}))
export const Html = lazy(async () => ({
  default: (await loadReactEmail()).Html,
}))
export const Img = lazy(async () => ({
  default: (await loadReactEmail()).Img,
}))
export const Link = lazy(async () => ({
  default: (await loadReactEmail()).Link,
}))
export const Preview = lazy(async () => ({
  default: (await loadReactEmail()).Preview,
}))
export const Row = lazy(async () => ({
  default: (await loadReactEmail()).Row,
}))
export const Section = lazy(async () => ({
  default: (await loadReactEmail()).Section,
}))
export const Text = lazy(async () => ({
  default: (await loadReactEmail()).Text,
}))
