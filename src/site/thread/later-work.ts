// What the thread loads when it has read the sources.
export { buildSiteModel } from '../build-site-model.ts';
export { plainFiles } from '../plain-files.ts';
export { setSiteModel } from '../model.ts';
export { drawAhead } from './draw-ahead.ts';
export { renderNotes } from './render-notes.ts';
export { writeFiles } from './write-files.ts';
