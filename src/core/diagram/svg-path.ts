import type { Line, Point } from './graph.ts';

/** Returns the path of a line in whole px; an arrow's line goes on to the tip. */
export function linePath({ curve, tip }: Line): string {
  const [start, ...rest] = curve.map(pair);
  if (start === undefined) return '';
  const end = curve.at(-1);
  const bends = isStraight(curve) ? `L${rest.at(-1)}` : `C${rest.join(' ')}`;
  return `M${start}${bends}${tip && end ? `L${pair(between(end, tip))}` : ''}`;
}

/** Returns the path of the arrow's head, a triangle; `''` without a tip. */
export function headPath({ curve, tip }: Line): string {
  const end = curve.at(-1);
  if (!end || !tip) return '';
  const length = Math.hypot(tip.x - end.x, tip.y - end.y) || 1;
  const across = { x: (-(tip.y - end.y) / length) * 3, y: ((tip.x - end.x) / length) * 3 };
  const corner = (sign: number) =>
    exact({ x: end.x + sign * across.x, y: end.y + sign * across.y });
  return `M${exact(tip)}L${corner(1)} ${corner(-1)}z`;
}

/** All points lie on one horizontal or vertical line. */
function isStraight(curve: readonly Point[]): boolean {
  const [first] = curve;
  return (['x', 'y'] as const).some((axis) =>
    curve.every((point) => Math.abs(point[axis] - (first?.[axis] ?? 0)) < 0.6),
  );
}

/** The line ends inside the head, whose tip would else be blunt. */
function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function pair({ x, y }: Point): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}

function exact({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
