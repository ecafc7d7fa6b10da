import { breakLines, openingLines } from './break-lines.ts';
import { type Card, type CardField, cardSize } from './card.ts';
import { type Colour, colours } from './colours.ts';
import type { Typeface, Typefaces } from './typeface.ts';

/**
 * Draws a page's picture as SVG that needs no fonts, in the look of the site: ink on paper, indigo for names of fields,
 * teal for types, and a vermilion line beside the author's words.
 *
 * @param mark the site's mark, a square SVG document
 */
export function drawCard(card: Card, typefaces: Typefaces, mark: string): DrawnCard {
  const sheet = startSheet();
  const { regular, bold } = typefaces;
  sheet.write(card.crumb, { face: regular, x: left, y: crumbLine, size: 28, colour: 'soft' });

  const title = fitTitle(card.title, bold);
  let y = crumbLine + 8;
  for (const line of title.lines) {
    y += title.size * 1.2;
    const x = left - title.size * (/^[（「『]/u.test(line) ? 0.45 : 0.04);
    sheet.write(line, { face: bold, x, y, size: title.size, colour: 'ink' });
  }
  if (card.version) {
    y += 52;
    sheet.write(card.version, { face: regular, x: left, y, size: 32, colour: 'soft' });
  }

  const top = y + 78;
  const beside = card.fields.length > 0;
  drawLead(card.lead ?? '', { sheet, face: regular, top, width: beside ? 540 : 960 });
  if (beside) drawFields(card.fields, { sheet, face: regular, top });

  sheet.add(mark.replace('<svg ', `<svg x="${left - 8}" y="526" width="56" height="56" `));
  sheet.write('Fieldnotes', { face: bold, x: left + 60, y: 565, size: 32, colour: 'ink' });
  const corner = regular.width(card.corner, 26);
  if (card.corner !== '' && corner < right - left - 320)
    sheet.write(card.corner, {
      face: regular,
      x: right - corner,
      y: 565,
      size: 26,
      colour: 'soft',
    });
  return sheet.finish();
}

const crumbLine = 96;
const left = 80;
const right = cardSize.width - 80;
/** The lowest line that the lead and the fields may stand on. */
const bottom = 486;

/** As large as goes: a long title rather takes a second line than small letters, and these rather than a split word. */
function fitTitle(title: string, face: Typeface): { size: number; lines: readonly string[] } {
  const roomAt = (size: number, most: number) => ({
    width: right - left,
    most,
    widthOf: (line: string) => face.width(line, size),
  });
  for (const [size, most] of titleSizes) {
    const lines = breakLines(title, { ...roomAt(size, most), whole: true });
    if (lines) return { size, lines };
  }
  return { size: 52, lines: openingLines(title, roomAt(52, 3)) };
}

/** Sizes in px, each with the number of lines that it may take. */
const titleSizes = [
  [96, 1],
  [84, 1],
  [72, 2],
  [60, 2],
  [52, 3],
] as const;

function drawLead(lead: string, { sheet, face, top, width }: Part & { width: number }): void {
  const [size, height] = [32, 52];
  const lines = openingLines(lead, {
    width: width - 28,
    most: Math.floor((bottom - top) / height) + 1,
    widthOf: (line) => face.width(line, size),
  });
  if (lines.length === 0) return;
  sheet.box({ x: left, y: top - 30, width: 4, height: lines.length * height - 10 }, 'shu');
  for (const [index, line] of lines.entries())
    sheet.write(line, { face, x: left + 28, y: top + index * height, size, colour: 'ink' });
}

function drawFields(fields: readonly CardField[], { sheet, face, top }: Part): void {
  const [size, height, x, inner] = [25, 42, 684, right - 24];
  const shown = fields
    .filter(({ parent, name, type }) => face.width(`${parent}${name}  ${type}`, size) <= inner - x)
    .slice(0, Math.floor((bottom - top) / height) + 1);
  if (shown.length === 0) return;
  const depth = shown.length * height + 14;
  sheet.box({ x: x - 24, y: top - 38, width: right - x + 24, height: depth }, 'line');
  sheet.box({ x: x - 22, y: top - 36, width: right - x + 20, height: depth - 4 }, 'card');
  for (const [index, { parent, name, type }] of shown.entries()) {
    const line = { face, y: top + index * height, size };
    if (parent !== '') sheet.write(parent, { ...line, x, colour: 'soft' });
    sheet.write(name, { ...line, x: x + face.width(parent, size), colour: 'ai' });
    sheet.write(type, { ...line, x: inner - face.width(type, size), colour: 'type' });
  }
}

/** Collects what is drawn. */
function startSheet(): Sheet {
  const { width, height } = cardSize;
  const parts: string[] = [];
  const lacking = new Set<string>();
  const rectangle = ({ x, y, width, height }: Box, colour: Colour) =>
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colours[colour]}"/>`;
  return {
    add: (svg) => parts.push(svg),
    box: (box, colour) => parts.push(rectangle(box, colour)),
    write(text, { face, colour, ...place }) {
      for (const character of face.lacks(text)) lacking.add(character);
      parts.push(`<g fill="${colours[colour]}">${face.outline(text, place)}</g>`);
    },
    finish: () => ({
      svg: [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
        rectangle({ x: 0, y: 0, width, height }, 'paper'),
        ...parts,
        '</svg>',
      ].join(''),
      lacking: [...lacking],
    }),
  };
}

export interface DrawnCard {
  readonly svg: string;
  /** Characters that are left out because the font has no shape for them. */
  readonly lacking: readonly string[];
}

interface Part {
  readonly sheet: Sheet;
  readonly face: Typeface;
  /** The baseline of the first line. */
  readonly top: number;
}

interface Sheet {
  add(svg: string): void;
  box(box: Box, colour: Colour): void;
  write(text: string, style: Style): void;
  finish(): DrawnCard;
}

interface Style {
  readonly face: Typeface;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: Colour;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
