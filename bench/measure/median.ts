/** Returns the middle of some numbers, of an even count the mean of the two in the middle. Throws if there are none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined)
    throw new Error('The median of nothing was asked for.');
  return (low + high) / 2;
}
