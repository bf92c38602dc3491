/** To hundredths of a pixel: shorter files, and nobody sees more. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
