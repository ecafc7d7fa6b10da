/** The light ones of `src/styles/tokens.css`. */
export const colours = {
  paper: '#fcfbf8',
  card: '#ffffff',
  ink: '#1d2126',
  soft: '#59616b',
  line: '#e5e1d8',
  ai: '#1b4f85',
  shu: '#b8321f',
  type: '#0b6b5d',
} as const;

export type Colour = keyof typeof colours;

/** Every colour that a picture may have, as `0xrrggbb`: those above, and what smooth edges of letters need between. */
export function pictureColours(): number[] {
  const letters = [colours.ink, colours.soft, colours.ai, colours.shu, colours.type].map(toNumber);
  const between = letters.flatMap((colour) =>
    [1, 2, 3, 4, 5].map((step) => blend(toNumber(colours.paper), colour, step / 6)),
  );
  return [...Object.values(colours).map(toNumber), ...between];
}

const toNumber = (colour: string) => Number.parseInt(colour.slice(1), 16);

function blend(from: number, to: number, share: number): number {
  const channel = (shift: number) => {
    const [a, b] = [(from >> shift) & 0xff, (to >> shift) & 0xff];
    return Math.round(a + (b - a) * share) << shift;
  };
  return channel(16) | channel(8) | channel(0);
}
