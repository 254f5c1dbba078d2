/**
 * How likely chance alone gives a chi-squared this large or larger: the upper
 * regularised incomplete gamma function Q(k/2, x/2). The series and the
 * continued fraction are 6.5.29 and 6.5.31 of Abramowitz and Stegun, Handbook
 * of Mathematical Functions; each is used where it converges soon.
 */
export function chiSquaredTail(chiSquared: number, degreesOfFreedom: number) {
  const [a, x] = [degreesOfFreedom / 2, chiSquared / 2]
  if (x <= 0) {
    return 1
  }
  return x < a + 1 ? 1 - lowerSeries(a, x) : upperFraction(a, x)
}

const ENOUGH = 1e-16
const STEPS_MAX = 500

function lowerSeries(a: number, x: number) {
  let term = front(a, x) / a
  let sum = term
  for (let n = 1; n < STEPS_MAX && term > sum * ENOUGH; n++) {
    term *= x / (a + n)
    sum += term
  }
  return sum
}

/** By Lentz's method, which goes from the front and knows when to stop. */
function upperFraction(a: number, x: number) {
  let b = x + 1 - a
  let c = Infinity
  let d = 1 / b
  let value = d
  for (let n = 1; n < STEPS_MAX; n++) {
    const numerator = n * (a - n)
    b += 2
    d = 1 / (b + numerator * d)
    c = b + numerator / c
    value *= c * d
    if (Math.abs(c * d - 1) < ENOUGH) {
      break
    }
  }
  return front(a, x) * value
}

/** x^a e^-x / Γ(a), through logarithms so that nothing overflows. */
const front = (a: number, x: number) =>
  Math.exp(a * Math.log(x) - x - lnGammaOfHalf(a))

/** Degrees of freedom are whole, so only Γ of whole and half numbers occurs. */
function lnGammaOfHalf(a: number) {
  let [sum, at] = a % 1 === 0 ? [0, 1] : [Math.log(Math.PI) / 2, 0.5]
  for (; at < a; at++) {
    sum += Math.log(at)
  }
  return sum
}
