import type { APIRoute, GetStaticPaths } from 'astro';
import { siteModel } from '../../../site/model.ts';
import { noteCards } from '../../../site/note-cards.ts';
import { publishedNotes } from '../../../site/notes.ts';

export const getStaticPaths = (async () =>
  (await publishedNotes()).map(({ id, data, body = '', filePath = '' }) => ({
    params: { id },
    props: { note: { text: body, mdx: filePath.endsWith('.mdx'), kinds: data.kinds } },
  }))) satisfies GetStaticPaths;

/** What the cards of a note's field links say, by the address that the links lead to. */
export const GET: APIRoute = ({ props }) => Response.json(noteCards(props.note, siteModel()));
