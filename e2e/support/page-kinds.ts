/** One page of every kind that the site has. */
export const pageKinds = [
  { kind: 'home', path: '/' },
  { kind: 'index of kinds', path: '/reference/' },
  { kind: 'index of types', path: '/reference/types/' },
  { kind: 'kind with a skeleton', path: '/reference/apps/v1/deployment/' },
  { kind: 'kind without a skeleton', path: '/reference/storage.k8s.io/v1/csinode/' },
  { kind: 'type with a skeleton', path: '/reference/types/core/v1/container/' },
  { kind: 'type without fields', path: '/reference/types/apimachinery/resource/quantity/' },
  { kind: 'index of notes', path: '/notes/' },
  { kind: 'note', path: '/notes/deployment-and-service/' },
  { kind: 'note in MDX', path: '/notes/fields-by-component/' },
  { kind: 'index of tags', path: '/tags/' },
  { kind: 'tag', path: '/tags/入門/' },
  { kind: 'finder of paths', path: '/explain/' },
  { kind: 'missing page', path: '/no-such-page/' },
] as const;
