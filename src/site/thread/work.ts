import { on } from 'node:events';
import { join } from 'node:path';
import type { MessagePort } from 'node:worker_threads';
import { EnvironmentError } from '../../load/environment-error.ts';
import { removeFormer } from '../publish.ts';
import { readChecked } from '../read-checked.ts';
import { shownNotes } from '../read-notes.ts';
import type { Answer, Order } from './messages.ts';

/** What the thread beside a build does: see `startThread`. */
export async function work(root: string, port: MessagePort): Promise<void> {
  const orders = on(port, 'message');
  const nextOrder = async (): Promise<Order> => {
    const { value } = await orders.next();
    return value?.[0];
  };
  const answer = (message: Answer) => port.postMessage(message);
  try {
    const checked = await readChecked(root);
    answer({ t: 'read', checked });
    // Loaded only now: until it has this answer, the build waits.
    const { buildSiteModel, renderNotes, drawAhead, setSiteModel, plainFiles, writeFiles } =
      await import('./later-work.ts');
    const start = await nextOrder();
    // The build ends here, and says why.
    if (start.t !== 'join' || checked.diagnostics.some(({ severity }) => severity === 'error'))
      return;
    const notes = shownNotes(checked.notes, { drafts: false });
    const model = await buildSiteModel(checked, { root, base: start.base, notes });
    setSiteModel(model);
    answer({ t: 'drawn', drawings: drawAhead(model) });
    answer({ t: 'rendered', notes: await renderNotes(root, notes) });
    removeFormer(join(root, 'dist'), join(root, '.cache/former'));
    const write = await nextOrder();
    if (write.t !== 'write') return;
    answer({ t: 'written', count: writeFiles(write.folder, plainFiles(model)) });
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    answer({ t: 'environment', message: error.message, hint: error.hint });
  } finally {
    port.close();
  }
}
