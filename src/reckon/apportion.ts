// A whole divided in parts that add up to it again.

/**
 * Divides a whole number among weights, so that the parts are whole and add up to it: each gets its exact share rounded down, and what
 * is left goes one by one to the largest remainders (the method of Hamilton), the earlier first where they are equal. All parts are 0
 * where all weights are. Weights are not negative; a negative whole is divided as its amount would be.
 */
export function apportion(whole: number, weights: readonly number[]): number[] {
  const scaled = weights.map(toScaled);
  const sum = scaled.reduce((total, weight) => total + weight, 0n);
  if (sum === 0n) return weights.map(() => 0);
  const sign = whole < 0 ? -1 : 1;
  const amount = BigInt(Math.abs(whole));
  const shares = scaled.map((weight, at) => ({ at, part: (amount * weight) / sum, rest: (amount * weight) % sum }));
  let left = amount - shares.reduce((total, { part }) => total + part, 0n);
  for (const share of shares.toSorted((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1))) {
    if (left === 0n) break;
    share.part += 1n;
    left -= 1n;
  }
  return shares.map(({ part }) => sign * Number(part));
}

// Sums of money times sums of money pass what a number holds exactly. Weights in per cent may have decimals.
const toScaled = (weight: number): bigint =>
  Number.isInteger(weight) ? BigInt(weight) * SCALE : BigInt(Math.round(weight * Number(SCALE)));

const SCALE = 1_000_000n;

/** Tenths of a per cent in the whole. */
const TENTHS = 1000;

/**
 * Gives the shares of amounts in their sum in per cent, with one decimal, so that they add up to exactly `whole` per cent (100 by
 * default). Rounded one by one they would come to 99.9 or 100.1. All are 0 where the sum is.
 */
export function sharesOf(amounts: readonly number[], whole = 100): number[] {
  return apportion(Math.round(whole * (TENTHS / 100)), amounts).map((tenths) => tenths / 10);
}
