import { buildThread } from './build-thread.ts';
import type { noteProcessor } from '../markdown/note-processor.ts';

/** Returns a processor that takes the notes which the thread beside the build has rendered, and renders all others. */
export function renderedBeside(processor: Processor): Processor {
  return {
    ...processor,
    async createRenderer(shared) {
      const renderer = await processor.createRenderer(shared);
      return {
        async render(content, options) {
          const notes = await buildThread()?.rendered;
          const note = options?.fileURL && notes?.get(options.fileURL.href);
          return note && note.body === content ? note.result : renderer.render(content, options);
        },
      };
    },
  };
}

type Processor = typeof noteProcessor;
