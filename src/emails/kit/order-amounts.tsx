import type { MailedAmount } from "../props"
import type { MailLocale } from "../template"
import { orderWords } from "./order-words"
import { styles } from "./styles"

interface OrderAmountsProps {
  amounts: MailedAmount[]
  locale: MailLocale
}

export function OrderAmounts({ amounts, locale }: OrderAmountsProps) {
  return (
    <table
      role="presentation"
      className="line"
      width="100%"
      cellPadding={0}
      cellSpacing={0}
      border={0}
      style={styles.amounts}
    >
      <tbody>
        {amounts.map((amount, index) => (
          <AmountRow key={index} amount={amount} locale={locale} />
        ))}
      </tbody>
    </table>
  )
}

interface AmountRowProps {
  amount: MailedAmount
  locale: MailLocale
}

function AmountRow({ amount: { kind, amount }, locale }: AmountRowProps) {
  const isTotal = kind === "total"
  const style = isTotal ? { ...styles.text, fontWeight: 700 } : styles.soft
  const className = isTotal ? "ink cell" : "soft cell"
  return (
    <tr>
      <td className={className} style={{ ...style, padding: "4px 12px 4px 0" }}>
        {orderWords[locale].amounts[kind]}
      </td>
      <td
        className={className}
        style={{ ...style, ...styles.amount, padding: "4px 0" }}
      >
        {amount}
      </td>
    </tr>
  )
}
