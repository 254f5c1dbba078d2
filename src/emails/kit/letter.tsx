import type { PropsWithChildren } from "react"
import type { MailFrame } from "../template"
import { letterWords, type Why } from "./letter-words"
import {
  Body,
  Container,
  Head,
  Heading,
  Html,
  Preview,
  Section,
} from "./react-email"
import { sheet, styles } from "./styles"
import { SoftText, TextLink } from "./text"

export interface LetterProps {
  frame: MailFrame
  title: string
  /** What an inbox shows beside the subject. */
  preheader: string
  why: Why
}

/** The sheet of paper that every mail of the shop is written on. */
export function Letter(props: PropsWithChildren<LetterProps>) {
  const { frame, title, preheader, why, children } = props
  return (
    <Html lang={frame.locale} dir="ltr">
      <LetterHead title={title} />
      <Body className="page" style={styles.body}>
        <Preview>{preheader}</Preview>
        <Section className="page" style={styles.page}>
          <Container className="letter" style={styles.letter}>
            <Section style={{ padding: "0 0 12px", textAlign: "center" }}>
              <TextLink
                href={frame.shop.href}
                className="ink"
                style={styles.wordmark}
              >
                {frame.shop.name}
              </TextLink>
            </Section>
            <Section className="card" style={styles.card}>
              <Heading as="h1" className="ink" style={styles.heading}>
                {title}
              </Heading>
              {children}
            </Section>
            <Foot frame={frame} why={why} />
          </Container>
        </Section>
      </Body>
    </Html>
  )
}

function LetterHead({ title }: { title: string }) {
  return (
    <Head>
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <meta
        name="format-detection"
        content="telephone=no, date=no, address=no, email=no, url=no"
      />
      <style>{sheet}</style>
    </Head>
  )
}

function Foot({ frame, why }: Pick<LetterProps, "frame" | "why">) {
  const words = letterWords[frame.locale]
  return (
    <Section style={{ padding: "20px 24px", textAlign: "center" }}>
      <SoftText>{words.why[why](frame.shop.name)}</SoftText>
      {frame.unsubscribe_href && (
        <SoftText>
          <TextLink
            href={frame.unsubscribe_href}
            className="soft"
            style={styles.soft_link}
          >
            {words.unsubscribe}
          </TextLink>
        </SoftText>
      )}
    </Section>
  )
}
