import type { Card } from './card.ts';

/** A picture that the site needs. Plain data, which can be sent to another thread. */
export type Picture =
  | {
      readonly t: 'card';
      /** Where it lies in the site: `/notes/pod.png`. */
      readonly file: string;
      /** Whose picture it is, in words for messages. */
      readonly page: string;
      readonly card: Card;
    }
  | {
      readonly t: 'icon';
      readonly file: string;
      /** In px. */
      readonly size: number;
      /** The mark fills the square, for systems that round its corners by themselves. */
      readonly full: boolean;
    };
