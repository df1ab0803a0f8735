/** The little of a bundler that is asked here. */
interface Modules {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/**
 * Puts all that a module needs before it can run into one file with the given name: each further file is a request of its own
 * before the first paint. What is imported on demand stays apart.
 * @param except what such a module needs too goes into a file of its own, so that it does not load all the rest
 */
export function atOnce(name: string, root: RegExp, except?: RegExp): (id: string, modules: Modules) => string | null {
  return (id, modules) => {
    const seen = new Set([id]);
    // Sets are walked on while they grow.
    for (const each of seen) for (const importer of modules.getModuleInfo(each)?.importers ?? []) seen.add(importer);
    const all = [...seen];
    return all.some((each) => root.test(each)) && !all.some((each) => except?.test(each)) ? name : null;
  };
}
