import type { Card } from '../../core/picture/card.ts';
import type { SiteModel } from '../model.ts';
import { kindCard } from './kind-card.ts';

/** What the picture of the site says, which stands for every page that has none of its own. */
export function siteCard(model: SiteModel): Card {
  const { schema, index } = model;
  const [example] = index.resourcesOfKind('Deployment');
  return {
    crumb: 'Kubernetes のフィールド事典',
    title: 'マニフェストの一行を、理解する。',
    lead: 'すべてのフィールドに番地と型を。公式の説明と、使う人のことばを添えて。',
    fields: example ? kindCard(example, model).fields : [],
    corner: `Kubernetes ${schema.kubernetes} ・ ${schema.resources.size} 種類 ・ ${schema.definitions.size} の型`,
  };
}
