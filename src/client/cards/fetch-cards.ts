import type { FieldCard } from '../../core/reference/field-card.ts';

/** Fetches the cards of a note by the addresses of their fields; none if they cannot be had. */
export async function fetchCards(address: string): Promise<Readonly<Record<string, FieldCard>>> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : {};
  } catch {
    return {};
  }
}
