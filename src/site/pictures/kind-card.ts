import { explainCommand } from '../../core/reference/address/explain-command.ts';
import type { Card, CardField } from '../../core/picture/card.ts';
import type { Field, Resource } from '../../core/schema/types.ts';
import { typeLabel } from '../../core/schema/type-label.ts';
import { plainNote, withoutStress } from '../../core/search/plain-note.ts';
import { firstSentence } from '../../core/text/first-sentence.ts';
import type { SiteModel } from '../model.ts';
import { isPreferred, kindSummary } from '../reference/kind-page.ts';
import { apiVersionOf } from '../../core/schema/ids.ts';

/** What the picture of a kind says. */
export function kindCard(resource: Resource, model: SiteModel): Card {
  const { category, summary } = kindSummary(resource, model);
  const lead = model.skeletons.kinds.get(resource.id)?.lead;
  const version = apiVersionOf(resource);
  return {
    crumb: category ? `リファレンス › ${category.title}` : 'リファレンス',
    title: resource.kind,
    version,
    lead: leadOf(lead, summary),
    fields: topFields(resource, model),
    corner: explainCommand(
      resource.kind.toLowerCase(),
      '',
      isPreferred(resource, model) ? undefined : version,
    ),
  };
}

/** Where not even the first sentence of the lead has room, the kind's one line says more than a part of it. */
function leadOf(lead: string | undefined, summary: string | undefined): string | undefined {
  if (lead === undefined) return summary;
  const words = withoutStress(plainNote(lead));
  return summary !== undefined && firstSentence(words).length > 48 ? summary : words;
}

/**
 * The fields of `spec`, or those at the top of a kind without one: as its author ordered them, then the required ones, then
 * the others.
 */
function topFields(resource: Resource, model: SiteModel): CardField[] {
  const { definitions } = model.schema;
  const top = definitions.get(resource.definition)?.fields ?? [];
  const spec = top.find(({ name }) => name === 'spec')?.type;
  const inSpec = spec?.t === 'ref' ? (definitions.get(spec.id)?.fields ?? []) : [];
  const parent = inSpec.length > 0 ? 'spec.' : '';
  const fields = inSpec.length > 0 ? inSpec : top.filter(({ name }) => !ofEveryKind.has(name));
  const skeleton = model.skeletons.kinds.get(resource.id);
  const rank = ({ name, required }: Field) =>
    (skeleton?.written ? skeleton.order.get(parent + name) : undefined) ?? (required ? 1e6 : 2e6);
  return fields
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, most)
    .map(({ name, type }) => ({ parent, name, type: typeLabel(type, model.schema) }));
}

const ofEveryKind = new Set(['apiVersion', 'kind', 'metadata', 'status']);

/** More than a picture has room for, since some may be too long for it. */
const most = 10;
