/** Returns what a CommonJS module exports as its default, whether or not the import has unwrapped it. */
export function commonJsDefault<T extends object>(module: T | { readonly default: T }): T {
  return 'default' in module ? module.default : module;
}
