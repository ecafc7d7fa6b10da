import { plainNote, withoutStress } from '../../core/search/plain-note.ts';
import { firstSentence } from '../../core/text/first-sentence.ts';

/** What a search engine shows below the title of a kind's page, or a link's card of it: about a hundred characters. */
export function describeKind({ title, summary, fields, written }: DescribedKind): string {
  const words = written ? '型、公式の説明、著者のことば' : '型と公式の説明';
  const all = `${title}の全 ${fields.toLocaleString('ja')} フィールドの${words}。`;
  return summary === undefined ? all : `${sentence(summary)}${all}`;
}

/** The same for the page of a type. */
export function describeType({ title, lead, fields, places }: DescribedType): string {
  const opening = lead === undefined ? '' : sentence(openingOf(lead));
  const own = fields > 0 ? `の ${fields} フィールド` : '';
  const used = places > 0 ? `この型が現れる ${places.toLocaleString('ja')} か所` : '';
  return `${opening}${[`Kubernetes API の型 ${title}${own}`, used].filter(Boolean).join('と、')}。`;
}

/** Returns the first sentence of an author's lead as plain text. */
export function openingOf(lead: string): string {
  return firstSentence(withoutStress(plainNote(lead)));
}

const sentence = (text: string) => (text.endsWith('。') ? text : `${text}。`);

interface DescribedKind {
  /** `Deployment（apps/v1）`. */
  readonly title: string;
  readonly summary: string | undefined;
  readonly fields: number;
  /** An author wrote its skeleton. */
  readonly written: boolean;
}

interface DescribedType {
  /** `Container（v1）`. */
  readonly title: string;
  /** The author's lead: inline Markdown. */
  readonly lead: string | undefined;
  readonly fields: number;
  readonly places: number;
}
